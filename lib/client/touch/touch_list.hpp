#pragma once
// Communications as a list.
#include "lib/i18n/codes.hpp"
#include "lib/table/fields.hpp"

namespace ruka {

/// Of touches t: the held meetings m since, as a subquery to be gone on with. They are looked at:
/// they close no missed call when they are written.
#define RUKA_MET_SINCE                                                                \
  "SELECT 1 FROM meetings m WHERE m.client_id = t.client_id AND m.starts_at >= t.at " \
  "AND m.state = 'held'"
/// Of touches t: a client's missed call without an outcome.
#define RUKA_UNRETURNED                                              \
  "t.status = 'missed' AND t.closed_at IS NULL AND t.client_id > 0 " \
  "AND NOT EXISTS (" RUKA_MET_SINCE ")"

/// Of touches t: the last call of ours that nobody took, while it is to be tried again: nobody was
/// reached since, the client does not wait for a call of ours as it is, and nothing else follows
/// from it.
#define RUKA_TO_TRY_AGAIN                                                                      \
  "t.status = 'no_answer' AND t.closed_at IS NULL AND t.client_id > 0 "                        \
  "AND NOT EXISTS (SELECT 1 FROM touches w WHERE w.client_id = t.client_id "                   \
  "AND w.status = 'planned') "                                                                 \
  "AND NOT EXISTS (SELECT 1 FROM touches w WHERE w.client_id = t.client_id "                   \
  "AND w.status = 'missed' AND w.closed_at IS NULL) "                                          \
  "AND NOT EXISTS (SELECT 1 FROM tasks k WHERE k.touch_id = t.id AND k.state <> 'cancelled') " \
  "AND NOT EXISTS (SELECT 1 FROM meetings m "                                                  \
  "WHERE m.client_id = t.client_id AND m.starts_at >= t.at AND m.state = 'held')"

/// When it is to be tried again.
#define RUKA_TRY_AT "COALESCE(t.until_at, t.at)"

inline constexpr Codes kChannels = {
    "channel", code_words<"call", "mail", "message", "letter", "visit", "meeting", "note">};
/// What `client log` writes.
inline constexpr Codes kLoggedChannels = {
    "channel", code_words<"call", "mail", "message", "letter", "visit", "note">};
inline constexpr Codes kDirections = {"direction", code_words<"in", "out">};
/// The labels of the direction beside the channel's own: «звонок входящий», «письмо входящее».
constexpr const char* direction_labels(std::string_view channel) {
  const bool neuter = channel == "mail" || channel == "letter" || channel == "message";
  return neuter ? kDirections.context : "history.state";
}
inline constexpr Codes kTouchStatuses = {
    "touch.status", code_words<"done", "missed", "no_answer", "planned", "cancelled">};

/// Fields: id client by direction status at minutes summary result contact until_at planned_at
/// topic closed_at answers. Newest first.
extern const ListSpec kTouchList;

}  // namespace ruka
