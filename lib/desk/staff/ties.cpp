#include "lib/desk/staff/ties.hpp"

namespace ruka {

MessageArg ties_list(std::vector<Message> ties) {
  MessageArg list("ties", "");
  for (Message& tie : ties) {
    if (tie.count == 0) continue;
    if (!list.parts.empty()) list.parts.push_back(msg_text(", "));
    list.parts.push_back(std::move(tie));
  }
  return list;
}

}  // namespace ruka
