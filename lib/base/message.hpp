#pragma once
// A sentence for a person, kept apart from the language it will be said in.
//
// The rooms below the program know no language. They hand up a Message: an English template whose
// places are {named}, and what goes into them. lib/i18n turns it into words at the very edge.
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ruka {

struct MessageArg;

/// An English template ("no client with phone “{phone}”") and its arguments.
struct Message {
  std::string id;          ///< the singular template: the catalogue's key
  std::string plural;      ///< the plural template; empty where the sentence counts nothing
  std::string context;     ///< msgctxt: tells apart words that are alike in English; mostly empty
  std::int64_t count = 0;  ///< chooses the plural form; also the value of {count}
  std::vector<MessageArg> args;

  bool operator==(const Message&) const;
};

/// What goes into one {place}: text as it is, or further messages, said one after another.
struct MessageArg {
  std::string name;
  std::string text;
  std::vector<Message> parts;

  MessageArg(std::string_view place, std::string_view value) : name(place), text(value) {}
  MessageArg(std::string_view place, const char* value) : name(place), text(value) {}
  MessageArg(std::string_view place, std::int64_t value)
      : name(place), text(std::to_string(value)) {}
  MessageArg(std::string_view place, Message value);

  bool operator==(const MessageArg&) const = default;
};

/// A sentence. `id` must be a literal: the words test collects it from the source.
Message msg(std::string_view id, std::vector<MessageArg> args = {});

/// A sentence whose form depends on `count`, which is also the value of {count}.
Message msg_count(std::string_view one, std::string_view many, std::int64_t count,
                  std::vector<MessageArg> args = {});

/// A word that means different things in different places ("open" of a request, of a trip).
Message msg_in(std::string_view context, std::string_view id, std::vector<MessageArg> args = {});

/// Text that is the same in every language: a name, a date, a path.
Message msg_text(std::string_view text);

/// Marks a literal for the catalogue without making a message of it: tables of commands and fields.
constexpr const char* N_(const char* id) { return id; }

/// The sentence in English; what tests and bug reports read.
std::string in_english(const Message& message);

/// Puts arguments into the {places} of a template that is already in the right language; nested
/// messages are said by `say`. An unknown place stays as it is written.
std::string fill_places(std::string_view pattern, const Message& message,
                        const std::function<std::string(const Message&)>& say);

}  // namespace ruka
