// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/childprogram.h"
#include "app/run/outputmask.h"
#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Tokendesk {

namespace {

volatile pid_t watched = 0;
std::array<int, 2> wakeup{-1, -1};

void passOn(int number, siginfo_t *info, void *)
{
    // What the terminal sends goes to the whole group: the child has it already.
    if (info->si_code <= 0 && watched > 0)
        kill(watched, number);
}

void childChanged(int)
{
    const int kept = errno;
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(wakeup[1], &byte, 1);
    errno = kept;
}

constexpr std::array passedOn{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGWINCH};

void listenForSignals()
{
    struct sigaction action { };
    action.sa_sigaction = passOn;
    action.sa_flags = SA_SIGINFO | SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : passedOn)
        sigaction(number, &action, nullptr);
    struct sigaction ended { };
    ended.sa_handler = childChanged;
    ended.sa_flags = SA_RESTART | SA_NOCLDSTOP;
    sigemptyset(&ended.sa_mask);
    sigaction(SIGCHLD, &ended, nullptr);
}

void block(bool blocked)
{
    sigset_t all;
    sigemptyset(&all);
    for (const int number : passedOn)
        sigaddset(&all, number);
    sigaddset(&all, SIGCHLD);
    sigprocmask(blocked ? SIG_BLOCK : SIG_UNBLOCK, &all, nullptr);
}

void writeAll(int file, const QByteArray &text)
{
    qsizetype done = 0;
    while (done < text.size()) {
        const ssize_t written = write(file, text.constData() + done, size_t(text.size() - done));
        if (written > 0)
            done += written;
        else if (errno == EAGAIN)
            poll(std::array{pollfd{file, POLLOUT, 0}}.data(), 1, -1);
        else if (errno != EINTR)
            return;
    }
}

/// One stream of the child on its way to ours.
class Stream {
public:
    Stream(int from, int to, const QList<Secret> &secrets) : m_from(from), m_to(to), m_mask(secrets)
    {
    }
    int file() const
    {
        return m_from;
    }
    bool isOpen() const
    {
        return m_open;
    }
    void read()
    {
        std::array<char, 16384> buffer{};
        const ssize_t size = ::read(m_from, buffer.data(), buffer.size());
        if (size > 0)
            writeAll(m_to, m_mask.pass(QByteArrayView(buffer.data(), size)));
        else if (size == 0 || (errno != EINTR && errno != EAGAIN))
            m_open = false;
        m_drained = size <= 0;
        explicit_bzero(buffer.data(), buffer.size());
    }
    /// What is there now, without waiting for what the child's own children may still write.
    void finish()
    {
        fcntl(m_from, F_SETFL, fcntl(m_from, F_GETFL) | O_NONBLOCK);
        m_drained = false;
        while (m_open && !m_drained)
            read();
        writeAll(m_to, m_mask.rest());
    }

private:
    int m_from;
    int m_to;
    OutputMask m_mask;
    bool m_open = true;
    bool m_drained = false;
};

ChildProgram::Failure failureFor(int error)
{
    return error == ENOENT ? ChildProgram::NotFound : ChildProgram::CannotRun;
}

} // namespace

/// The variables as the system wants them; overwritten at the end.
class ChildProgram::Environment {
public:
    Environment(const std::vector<QByteArray> &inherited, const QList<Variable> &own)
    {
        for (const QByteArray &variable : inherited) {
            const QByteArray name = variable.left(variable.indexOf('='));
            const bool replaced
                = std::any_of(own.cbegin(), own.cend(), [&name](const Variable &one) { return one.name == name; });
            if (!replaced)
                m_lines.emplace_back(variable.constData(), variable.size());
        }
        for (const Variable &variable : own) {
            QByteArray line;
            line.reserve(variable.name.size() + variable.value.size() + 2);
            line.append(variable.name).append('=').append(variable.value.reveal());
            m_lines.push_back(std::move(line));
        }
        for (QByteArray &line : m_lines)
            m_pointers.push_back(line.data());
        m_pointers.push_back(nullptr);
    }
    ~Environment()
    {
        for (QByteArray &line : m_lines)
            wipe(line);
    }
    Q_DISABLE_COPY_MOVE(Environment)

    char **pointers()
    {
        return m_pointers.data();
    }

private:
    std::vector<QByteArray> m_lines;
    std::vector<char *> m_pointers;
};

namespace {

int execute(std::vector<QByteArray> command, char **environment)
{
    std::vector<char *> arguments;
    arguments.reserve(command.size() + 1);
    for (QByteArray &argument : command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    execvpe(arguments.front(), arguments.data(), environment);
    return errno;
}

} // namespace

ChildProgram::ChildProgram(const QStringList &command, const QList<Variable> &variables) : m_variables(variables)
{
    for (const QString &argument : command)
        m_command.push_back(argument.toLocal8Bit());
}

ChildProgram::Failure ChildProgram::become(const StartState &start) const
{
    Environment environment(start.environment(), m_variables);
    start.restore();
    return failureFor(execute(m_command, environment.pointers()));
}

tl::expected<int, ChildProgram::Failure> ChildProgram::watch(const StartState &start) const
{
    std::array<int, 2> output{};
    std::array<int, 2> errors{};
    std::array<int, 2> failed{};
    if (pipe2(output.data(), O_CLOEXEC) != 0 || pipe2(errors.data(), O_CLOEXEC) != 0
        || pipe2(failed.data(), O_CLOEXEC) != 0 || pipe2(wakeup.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return tl::unexpected(CannotRun);
    Environment environment(start.environment(), m_variables);
    block(true);
    const pid_t child = fork();
    if (child == 0) {
        dup2(output[1], STDOUT_FILENO);
        dup2(errors[1], STDERR_FILENO);
        start.restore();
        const int error = execute(m_command, environment.pointers());
        [[maybe_unused]] const ssize_t told = write(failed[1], &error, sizeof error);
        _exit(failureFor(error));
    }
    for (const int end : {output[1], errors[1], failed[1]})
        close(end);
    if (child < 0)
        return tl::unexpected(CannotRun);
    watched = child;
    listenForSignals();
    start.restore(); // also lets signals in
    block(false);
    return waitFor(child, output[0], errors[0], failed[0]);
}

tl::expected<int, ChildProgram::Failure> ChildProgram::waitFor(pid_t child, int output, int errors, int failed) const
{
    int error = 0;
    if (read(failed, &error, sizeof error) == sizeof error) {
        waitpid(child, nullptr, 0);
        return tl::unexpected(failureFor(error));
    }
    QList<Secret> secrets;
    for (const Variable &variable : m_variables) {
        if (variable.isSecret)
            secrets.append(variable.value);
    }
    Stream first(output, STDOUT_FILENO, secrets);
    Stream second(errors, STDERR_FILENO, secrets);
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        std::array waiting{pollfd{first.isOpen() ? first.file() : -1, POLLIN, 0},
            pollfd{second.isOpen() ? second.file() : -1, POLLIN, 0}, pollfd{wakeup[0], POLLIN, 0}};
        if (poll(waiting.data(), waiting.size(), -1) < 0)
            continue;
        if (waiting[0].revents != 0)
            first.read();
        if (waiting[1].revents != 0)
            second.read();
        std::array<char, 64> bytes{};
        if (waiting[2].revents != 0) [[maybe_unused]]
            const ssize_t woken = read(wakeup[0], bytes.data(), bytes.size());
    }
    first.finish();
    second.finish();
    if (!WIFSIGNALED(status))
        return WEXITSTATUS(status);
    // So that a shell sees what it would have seen.
    const int number = WTERMSIG(status);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(number, SIG_DFL);
    std::raise(number);
    return 128 + number;
}

} // namespace Tokendesk
