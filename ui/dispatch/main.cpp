// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tokendesk: the name that people and scripts call. It becomes one of the two programs beside it, so that a command
// loads no toolkit for windows, and a window none of this. It links nothing but the system's own library, so it costs
// about a millisecond.
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace {

bool isCommand(const char *word)
{
    constexpr std::array commands{"run", "get", "list", "whoami", "status", "help", "--check-profile"};
    for (const char *command : commands) {
        if (std::strcmp(word, command) == 0)
            return true;
    }
    return false;
}

/// Puts our own folder, with the slash at its end, before the name. False if it cannot be told or is too long.
bool findBeside(std::array<char, PATH_MAX> &path, const char *name)
{
    const ssize_t length = readlink("/proc/self/exe", path.data(), path.size() - 1);
    if (length <= 0)
        return false;
    path[size_t(length)] = '\0';
    char *folderEnd = std::strrchr(path.data(), '/') + 1;
    const auto room = size_t(path.data() + path.size() - folderEnd);
    return std::strlen(name) < room && std::strcpy(folderEnd, name);
}

} // namespace

int main(int argc, char **argv)
{
    const bool command = argc > 1 && isCommand(argv[1]);
    std::array<char, PATH_MAX> program{};
    if (findBeside(program, command ? "tokendesk-command" : "tokendesk-window"))
        execv(program.data(), argv);
    std::fprintf(stderr, "tokendesk: %s: %s\n", program.data(), std::strerror(errno));
    return 127;
}
