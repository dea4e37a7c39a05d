// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/fullscreen.h"
#include <QGuiApplication>
#if QT_CONFIG(xcb)
#include <algorithm>
#include <cstdlib>
#include <memory>
#include <span>
#include <string_view>
#include <xcb/xcb.h>
#endif

namespace Tokendesk {

#if QT_CONFIG(xcb)

namespace {

struct Freed {
    void operator()(void *reply) const
    {
        std::free(reply);
    }
};

xcb_atom_t atom(xcb_connection_t *server, std::string_view name)
{
    const xcb_intern_atom_cookie_t cookie = xcb_intern_atom(server, 1, uint16_t(name.size()), name.data());
    const std::unique_ptr<xcb_intern_atom_reply_t, Freed> reply(xcb_intern_atom_reply(server, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

/// A property made of numbers: windows or atoms. Empty also if the window has gone meanwhile.
class Numbers {
public:
    Numbers(xcb_connection_t *server, xcb_window_t window, std::string_view name, xcb_atom_t type)
    {
        constexpr uint32_t most = 64;
        const xcb_get_property_cookie_t cookie = xcb_get_property(server, 0, window, atom(server, name), type, 0, most);
        m_reply.reset(xcb_get_property_reply(server, cookie, nullptr));
    }
    std::span<const uint32_t> all() const
    {
        if (!m_reply || m_reply->format != 32)
            return {};
        return {static_cast<const uint32_t *>(xcb_get_property_value(m_reply.get())), m_reply->value_len};
    }

private:
    std::unique_ptr<xcb_get_property_reply_t, Freed> m_reply;
};

} // namespace

/// As EWMH tells it. Four questions to the X server, each answered at once from what it holds: no other program is
/// asked, and this happens when a notice is due, not more often.
bool isWindowFullScreen()
{
    const auto *native = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *server = native ? native->connection() : nullptr;
    if (!server)
        return false;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
    const Numbers active(server, root, "_NET_ACTIVE_WINDOW", XCB_ATOM_WINDOW);
    if (active.all().empty() || active.all().front() == XCB_WINDOW_NONE)
        return false;
    const Numbers states(server, active.all().front(), "_NET_WM_STATE", XCB_ATOM_ATOM);
    const xcb_atom_t fullScreen = atom(server, "_NET_WM_STATE_FULLSCREEN");
    return fullScreen != XCB_ATOM_NONE
        && std::find(states.all().begin(), states.all().end(), fullScreen) != states.all().end();
}

#else

bool isWindowFullScreen()
{
    return false;
}

#endif

} // namespace Tokendesk
