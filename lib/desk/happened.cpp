#include "lib/desk/happened.hpp"

#include "lib/base/error.hpp"

namespace ruka {

Instant happened_at(const Change& change, std::optional<Instant> at) {
  if (!at) return change.now();
  if (*at <= change.now()) return *at;
  throw Error(ErrorKind::Value, msg("what happened cannot lie in the future"),
              msg("say when it was: --at \"вчера 18:00\""));
}

Instant happened_since(const Change& change, const Happened& when, Instant since, Message later) {
  const Instant at = happened_at(change, when.at);
  if (!when.at || when.before == BeforeMade::Allow) return at;
  // Of that very minute: what was behind it stays so.
  if (at >= std::chrono::floor<Minutes>(since)) return std::max(at, since);
  throw Error(ErrorKind::Refused, std::move(later),
              msg("if it was written down after it was done: --force"));
}

std::optional<Instant> noted_later(const Change& change, Instant happened) {
  return happened < change.now() ? std::optional(change.now()) : std::nullopt;
}

}  // namespace ruka
