#pragma once
// Communications as a list.
#include "lib/table/fields.hpp"

namespace ruka {

inline constexpr std::string_view kChannels[] = {"call",  "mail",    "message", "letter",
                                                 "visit", "meeting", "note"};
/// What `client log` writes.
inline constexpr std::string_view kLoggedChannels[] = {"call",   "mail",  "message",
                                                       "letter", "visit", "note"};
inline constexpr std::string_view kDirections[] = {"in", "out"};
inline constexpr std::string_view kTouchStatuses[] = {"done", "missed", "no_answer", "planned",
                                                      "cancelled"};

/// Fields: id client by direction status at minutes summary result contact until_at planned_at
/// topic closed_at answers. Newest first.
extern const ListSpec kTouchList;

}  // namespace ruka
