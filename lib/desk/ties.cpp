#include "lib/desk/ties.hpp"

namespace ruka {

MessageArg ties_list(std::vector<Tie> ties) {
  MessageArg list("ties", "");
  for (Tie& tie : ties) {
    if (tie.count == 0) continue;
    if (!list.parts.empty()) list.parts.push_back(msg_text(", "));
    tie.what.args.emplace_back("count", tie.count);
    list.parts.push_back(std::move(tie.what));
  }
  return list;
}

}  // namespace ruka
