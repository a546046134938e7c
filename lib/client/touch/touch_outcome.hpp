#pragma once
// What follows from a communication that was just written.
#include "lib/client/touch/touch.hpp"

namespace ruka {

/// The client's last contact moves forward; the missed calls before a talk have their outcome, and
/// so has a missed call that a talk has followed already. What nobody took is as refresh_attempts
/// says.
void follow_touch(Change& change, TouchId id, const TouchDraft& draft);

/// Of the client's calls that nobody took only the last is to be tried again, and only while nobody
/// was reached after it: the others have their outcome. One that was said by hand stays; `was` is
/// when a talk or an attempt stood that is there no more.
void refresh_attempts(Change& change, ClientId client, std::optional<Instant> was = {});

/// Keeps what was answered, numbered from 1.
void insert_answers(Change& change, TouchId id, const std::vector<Answer>& answers);

/// The answers of a touch, in the order of the questions.
std::vector<Answer> list_answers(Database& db, TouchId id);

/// Turns a planned call into the call that was made: `draft` as for log_touch. When it was to be
/// and what about stay beside what was said.
TouchId make_planned_call(Change& change, TouchId id, const TouchDraft& draft);

}  // namespace ruka
