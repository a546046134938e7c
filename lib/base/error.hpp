#pragma once
// The one error that every room throws and only the program catches.
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/message.hpp"

namespace ruka {

/// What went wrong, as the caller must tell it apart; apps/ruka/app alone maps it to exit statuses.
enum class ErrorKind {
  Usage,      ///< a wrong word, option or number of arguments (2)
  Value,      ///< a value that breaks a rule (2)
  NotFound,   ///< no such record (3)
  Ambiguous,  ///< several records match (3)
  Refused,    ///< a rule of the desk says no; the hint names the flag that insists (4)
  Conflict,   ///< the records have changed since, or would contradict each other (4)
  Input,      ///< an input file is rejected, wholly or in part (5)
  Storage,    ///< the database or the disk (6)
};

/// The word for it in JSON: "usage", "value", "not_found", ...
std::string_view error_code(ErrorKind kind);

/// What is wrong (lower case, no full stop, the value in quotes) and the next step.
/// Never catch it below the program to make another sentence of it.
class Error : public std::exception {
 public:
  Error(ErrorKind kind, Message message, Message hint = {});

  ErrorKind kind() const { return kind_; }
  const Message& message() const { return message_; }
  const Message& hint() const { return hint_; }  ///< its id is empty where there is none
  const char* what() const noexcept override { return english_.c_str(); }  ///< in English

 private:
  ErrorKind kind_;
  Message message_;
  Message hint_;
  std::string english_;
};

/// Does the work; an Error of it is one more of `faults`, so that others are found too. One of the
/// store goes on.
template <typename Work>
void collect_fault(std::vector<Error>& faults, Work work) {
  try {
    work();
  } catch (const Error& error) {
    if (error.kind() == ErrorKind::Storage) throw;
    faults.push_back(error);
  }
}

/// Where there is one.
inline void throw_first(const std::vector<Error>& faults) {
  if (!faults.empty()) throw Error(faults.front());
}

}  // namespace ruka
