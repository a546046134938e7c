#include "lib/base/message.hpp"

namespace ruka {

bool Message::operator==(const Message&) const = default;

MessageArg::MessageArg(std::string_view place, Message value) : name(place) {
  parts.push_back(std::move(value));
}

Message msg(std::string_view id, std::vector<MessageArg> args) {
  return Message{std::string(id), {}, {}, 0, std::move(args)};
}

Message msg_count(std::string_view one, std::string_view many, std::int64_t count,
                  std::vector<MessageArg> args) {
  return Message{std::string(one), std::string(many), {}, count, std::move(args)};
}

Message msg_in(std::string_view context, std::string_view id, std::vector<MessageArg> args) {
  return Message{std::string(id), {}, std::string(context), 0, std::move(args)};
}

Message msg_text(std::string_view text) { return msg("{text}", {{"text", text}}); }

namespace {

std::string value_of(std::string_view place, const Message& message,
                     const std::function<std::string(const Message&)>& say, bool& known) {
  known = true;
  for (const MessageArg& arg : message.args) {
    if (arg.name != place) continue;
    std::string value = arg.text;
    for (const Message& part : arg.parts) value += say(part);
    return value;
  }
  if (place == "count") return std::to_string(message.count);
  known = false;
  return {};
}

}  // namespace

std::string fill_places(std::string_view pattern, const Message& message,
                        const std::function<std::string(const Message&)>& say) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    const std::size_t close = open == pattern.npos ? open : pattern.find('}', open);
    out += pattern.substr(0, close == pattern.npos ? pattern.npos : open);
    if (close == pattern.npos) break;
    bool known = false;
    const std::string value =
        value_of(pattern.substr(open + 1, close - open - 1), message, say, known);
    out += known ? std::string_view(value) : pattern.substr(open, close - open + 1);
    pattern.remove_prefix(close + 1);
  }
  return out;
}

std::string in_english(const Message& message) {
  const bool many = !message.plural.empty() && message.count != 1;
  return fill_places(many ? message.plural : message.id, message, in_english);
}

}  // namespace ruka
