#include "apps/ruka/help/complete.hpp"

#include "apps/ruka/command_words.hpp"
#include "apps/ruka/globals.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/desk/noun.hpp"

namespace ruka {

namespace {

struct Wanted {
  Takes takes = Takes::Nothing;
  Codes words;
};

Wanted wanted_argument(const Line& line) {
  const auto& arguments = line.command->arguments;
  if (arguments.empty()) return {};
  const std::size_t place = line.words.size();
  const Argument& argument = arguments[std::min(place, arguments.size() - 1)];
  const bool many = argument.many == Many::OneOrMore || argument.many == Many::ZeroOrMore;
  if (place >= arguments.size() && !many) return {};
  return {argument.takes, argument.words};
}

class Completer {
 public:
  Completer(World& world, std::vector<std::string> words) : world_(world) {
    if (!words.empty()) {
      last_ = words.back();
      words.pop_back();
    }
    line_ = read_line(words);
    context_ = std::make_unique<Context>(world_, line_.globals, "");
    context_->look_only();
  }

  void run() {
    if (line_.open != nullptr) return values({line_.open->takes, line_.open->words});
    if (last_.starts_with('-')) return options(line_.command);
    if (line_.words.empty()) commands(line_.met);
    if (line_.command != nullptr && std::string_view(line_.command->words) == "help") {
      return commands(helped());
    }
    if (line_.met != nullptr && line_.command != nullptr) values(wanted_argument(line_));
  }

 private:
  void offer(std::string_view value, std::string_view says) {
    if (value.empty() || !fold(value).starts_with(fold(last_))) return;
    world_.out(
        fmt::format("{}\t{}\n", terminal_safe(value), terminal_safe(context_->words().say(says))));
  }

  // The letters that are typed, or those of the words before, or the reader's.
  Lang lang() const {
    const bool letters = last_.find_first_not_of('-') != last_.npos;
    if (letters) return script_of(last_);
    return line_.met != nullptr ? line_.typed : context_->words().lang();
  }

  // The first of the spellings that begins like what is typed, or "".
  template <typename Called>
  std::string fitting(const Called& called) const {
    for (std::string& one : spellings(called, lang())) {
      if (fold(one).starts_with(fold(last_))) return std::move(one);
    }
    return {};
  }

  void commands(const Command* at) {
    for (const Command* command : commands_under(at)) offer(fitting(*command), command->purpose);
    if (at != nullptr || last_.empty()) return;
    // Second words that may stand alone.
    for (const Command* command : all_commands()) {
      if (std::string_view(command->words).find(' ') == std::string_view::npos) continue;
      const std::string word = fitting(*command);
      if (!word.empty() && next_command(nullptr, word) == command) offer(word, command->purpose);
    }
  }

  // The command that `ruka help` is asked about.
  const Command* helped() const {
    const Command* at = nullptr;
    for (const std::string& word : line_.words) {
      const Command* next = next_command(at, word);
      if (next != nullptr) at = next;
    }
    return at;
  }

  void options(const Command* command) {
    if (command != nullptr) {
      for (const Option& option : command->options) offer(fitting(option), option.help);
    }
    for (const Option& option : global_options()) offer(fitting(option), option.help);
  }

  void values(const Wanted& wanted) {
    for (const std::string_view word : wanted.words) {
      offer(word_label(wanted.words, word, Words(lang())), "");
    }
    if (wanted.takes == Takes::Setting) {
      for (const SettingSpec& spec : setting_specs()) offer(spec.name, spec.purpose);
    }
    if (const Noun* noun = find_noun(wanted.takes.noun)) records(*noun);
    const ListSpec* list = line_.command == nullptr ? nullptr : line_.command->options.list();
    if (wanted.takes == Takes::Fields && list != nullptr) fields(*list);
  }

  // Behind those that are typed already, "name,ci", or the dash of an order.
  void fields(const ListSpec& list) {
    std::size_t begins = last_.rfind(',') + 1;
    if (last_.find('-', begins) == begins) ++begins;
    const std::string typed = last_.substr(0, begins);
    const Words russian(Lang::Russian);
    for (const FieldSpec& field : list.fields) {
      const bool in_russian = lang() == Lang::Russian;
      offer(typed + (in_russian ? russian.say(field.title) : std::string(field.name)), field.title);
    }
  }

  void records(const Noun& noun) {
    if (noun.offer.ready != nullptr) {
      for (const Candidate& one : noun.offer.ready()) offer(one.value, one.says);
    }
    std::error_code ignored;
    if (!std::filesystem::exists(context_->db_path(), ignored)) return;
    for (const Candidate& one : list_candidates(context_->db(), noun, last_)) {
      world_.out(fmt::format("{}\t{}\n", terminal_safe(one.value), terminal_safe(one.says)));
    }
  }

  World& world_;
  Line line_;
  std::string last_;
  std::unique_ptr<Context> context_;
};

}  // namespace

int complete(World& world, const std::vector<std::string>& arguments) {
  std::vector<std::string> words(arguments.begin() + 1, arguments.end());
  if (!words.empty() && words.front() == "--") words.erase(words.begin());
  try {
    Completer(world, std::move(words)).run();
  } catch (const std::exception&) {
    return 0;  // a TAB never complains
  }
  return 0;
}

}  // namespace ruka
