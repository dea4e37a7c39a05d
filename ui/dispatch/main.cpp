// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tokendesk: the name that people and scripts call. It becomes one of the two programs beside it, so that a command
// loads no toolkit for windows, and a window none of this. Without any library of its own it costs about a millisecond.
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <string>
#include <unistd.h>

namespace {

bool isCommand(const char *word)
{
    constexpr std::array commands{"run", "get", "list", "whoami", "status", "help"};
    for (const char *command : commands) {
        if (std::strcmp(word, command) == 0)
            return true;
    }
    return false;
}

/// With the slash at its end; empty if it cannot be told.
std::string ownFolder()
{
    std::array<char, PATH_MAX> path{};
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size() - 1);
    const std::string file(path.data(), length > 0 ? size_t(length) : 0);
    return file.substr(0, file.rfind('/') + 1);
}

} // namespace

int main(int argc, char **argv)
{
    const bool command = argc > 1 && isCommand(argv[1]);
    const std::string program = ownFolder() + (command ? "tokendesk-command" : "tokendesk-window");
    execv(program.c_str(), argv);
    std::fprintf(stderr, "tokendesk: %s: %s\n", program.c_str(), std::strerror(errno));
    return 127;
}
