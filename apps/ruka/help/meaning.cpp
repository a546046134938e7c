#include "apps/ruka/help/meaning.hpp"

#include "apps/ruka/command_words.hpp"
#include "lib/base/mask.hpp"
#include "lib/base/text.hpp"
#include "lib/i18n/catalogue.hpp"
#include "lib/store/search/name_terms.hpp"

namespace ruka {

namespace {

// More would be no help.
constexpr std::size_t kMostMeant = 4;

using Commands = std::vector<const Command*>;

// A word without its ending, looked for in texts.
class Sought {
 public:
  explicit Sought(std::string_view word) : stem_(stems_.of(fold(word))) {}

  bool is_in(std::string_view text) {
    return std::ranges::any_of(naming_words(text), [this](std::string_view word) {
      return stems_.of(fold(word)) == stem_;
    });
  }

 private:
  Stems stems_;
  std::string stem_;
};

std::string_view synonyms_of(std::string_view words) {
  return russian_catalogue().find("synonym\x04" + std::string(words));
}

bool is_named(const Command& command, Sought& sought) {
  return std::ranges::any_of(spellings(command),
                             [&](const std::string& one) { return sought.is_in(one); }) ||
         sought.is_in(synonyms_of(command.words)) ||
         sought.is_in(synonyms_of(std::string_view(command.words)
                                      .substr(std::string_view(command.words).rfind(' ') + 1)));
}

bool is_about(const Command& command, Sought& sought) {
  return sought.is_in(command.purpose) || sought.is_in(Words(Lang::Russian).say(command.purpose));
}

// Under the command that was met, or else anywhere.
Commands matching(const Command* met, bool (*fits)(const Command&, Sought&), Sought& sought) {
  Commands found;
  for (const Command* command : all_commands()) {
    if (fits(*command, sought)) found.push_back(command);
  }
  Commands under = found;
  std::erase_if(under, [met](const Command* one) {
    return met == nullptr ||
           !std::string_view(one->words).starts_with(std::string(met->words) + " ");
  });
  if (!under.empty()) found = std::move(under);
  return found;
}

const Command* nearest(const Command* met, std::string_view word, Lang& lang) {
  std::vector<std::string> known;
  for (const Command* command : commands_under(met)) {
    for (std::string& one : spellings(*command)) known.push_back(std::move(one));
  }
  const std::string near = nearest_word(word, known);
  if (near.empty()) return nullptr;
  lang = script_of(near);
  return next_command(met, near);
}

// A verb of many nouns: «удалить», "delete".
Message of_what(const Commands& meant, Lang lang) {
  const auto of_clients = std::ranges::find_if(meant, [](const Command* one) {
    return std::string_view(one->words).starts_with("client ");
  });
  const Command& one = of_clients == meant.end() ? *meant.front() : **of_clients;
  return msg("say of what, as in {command}; {help} lists all",
             {{"command", "ruka " + command_name(one, lang)}, {"help", "ruka --help"}});
}

Message suggestion(const Commands& meant, Lang lang) {
  std::string lines;
  for (const Command* command : meant) {
    lines += (lines.empty() ? "ruka " : ", ruka ") + command_name(*command, lang);
  }
  if (meant.size() > kMostMeant) return of_what(meant, lang);
  return meant.size() == 1 ? msg("did you mean “{near}”?", {{"near", lines}})
                           : msg("one of these may be meant: {commands}", {{"commands", lines}});
}

}  // namespace

Message meant_instead(const Command* met, std::string_view word) {
  Lang lang = script_of(word);
  Sought sought(word);
  const Commands named = matching(met, is_named, sought);
  if (!named.empty()) return suggestion(named, lang);
  if (const Command* near = nearest(met, word, lang)) return suggestion({near}, lang);
  const Commands about = matching(met, is_about, sought);
  if (!about.empty() && about.size() <= kMostMeant) return suggestion(about, lang);
  const std::string path = met == nullptr ? "ruka" : "ruka " + std::string(met->words);
  return msg("{help} lists them", {{"help", path + " --help"}});
}

Error no_command(const Command* met, std::string_view typed, std::string_view word) {
  return {ErrorKind::Usage,
          msg("there is no command “{command}”",
              {{"command", std::string(typed) + terminal_safe(word)}}),
          meant_instead(met, word)};
}

}  // namespace ruka
