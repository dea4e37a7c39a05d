// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace Tokendesk::Bench {

constexpr int repetitions = 7;

inline double processorTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Of the processor, not of the wall: other programs on the machine do not count.
template <typename Deed>
double milliseconds(Deed deed)
{
    const double start = processorTime();
    deed();
    return processorTime() - start;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Deed>
double medianTime(Deed deed)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(milliseconds(deed));
    return median(times);
}

inline void print(const char *what, double time, double limit, double goal)
{
    std::printf("%-34s %9.3f ms  ratio %6.3f  goal %6.2f  %s\n", what, time, time / limit, goal,
        time / limit <= goal ? "ok" : "MISSED");
}

} // namespace Tokendesk::Bench
