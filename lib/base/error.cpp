#include "lib/base/error.hpp"

namespace ruka {

std::string_view error_code(ErrorKind kind) {
  switch (kind) {
    case ErrorKind::Usage: return "usage";
    case ErrorKind::Value: return "value";
    case ErrorKind::NotFound: return "not_found";
    case ErrorKind::Ambiguous: return "ambiguous";
    case ErrorKind::Refused: return "refused";
    case ErrorKind::Conflict: return "conflict";
    case ErrorKind::Input: return "input";
    case ErrorKind::Storage: return "storage";
  }
  return "internal";
}

Error::Error(ErrorKind kind, Message message, Message hint)
    : kind_(kind), message_(std::move(message)), hint_(std::move(hint)) {
  english_ = in_english(message_);
  if (!hint_.id.empty()) english_ += "\n  " + in_english(hint_);
}

}  // namespace ruka
