#include "apps/ruka/complete.hpp"

#include "apps/ruka/help.hpp"
#include "apps/ruka/parse.hpp"
#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/client/intake/ready_maps.hpp"
#include "lib/report/candidates.hpp"

namespace ruka {

namespace {

struct Wanted {
  Takes takes = Takes::Nothing;
  std::span<const std::string_view> words;
};

// The words before the one being typed, sorted out.
struct Typed {
  const Command* command = nullptr;
  std::vector<std::string> after;  // behind the command's own words
};

Typed sort_out(const std::vector<std::string>& words) {
  Typed typed;
  std::string path;
  std::size_t at = 0;
  for (; at < words.size(); ++at) {
    if (words[at].starts_with('-')) {
      const bool joined = words[at].find('=') != std::string::npos;
      for (const Option& option : global_options()) {
        if (words[at] == option.name && option.takes != Takes::Nothing && !joined) ++at;
      }
      continue;
    }
    const Command* found = find_command(path.empty() ? words[at] : path + " " + words[at]);
    if (found == nullptr) break;
    path = found->words;
    typed.command = found;
  }
  if (at < words.size())
    typed.after.assign(words.begin() + static_cast<std::ptrdiff_t>(at), words.end());
  return typed;
}

const Option* option_named(const Command* command, std::string_view name) {
  if (command != nullptr) {
    for (const Option& option : command->options) {
      if (name == option.name) return &option;
    }
  }
  for (const Option& option : global_options()) {
    if (name == option.name) return &option;
  }
  return nullptr;
}

Wanted wanted_argument(const Typed& typed) {
  std::size_t place = 0;
  for (std::size_t i = 0; i < typed.after.size(); ++i) {
    const Option* option =
        typed.after[i].starts_with('-') ? option_named(typed.command, typed.after[i]) : nullptr;
    if (option != nullptr && option->takes != Takes::Nothing) {
      ++i;
    } else if (option == nullptr) {
      ++place;
    }
  }
  const auto& arguments = typed.command->arguments;
  if (arguments.empty()) return {};
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
    words_ = std::move(words);
    GlobalOptions globals;
    parse_globals(words_, globals);
    context_ = std::make_unique<Context>(world_, globals, "");
    context_->look_only();
  }

  void run() {
    const Typed typed = sort_out(words_);
    const Option* before = words_.empty() ? nullptr : option_named(typed.command, words_.back());
    if (before != nullptr && before->takes != Takes::Nothing)
      return values({before->takes, before->words});
    if (last_.starts_with('-')) return options(typed.command);
    if (typed.after.empty()) {
      for (const std::string& word :
           words_after(typed.command == nullptr ? "" : typed.command->words)) {
        const std::string path =
            typed.command == nullptr ? word : std::string(typed.command->words) + " " + word;
        const Command* command = find_command(path);
        offer(word, command == nullptr ? "" : command->purpose);
      }
    }
    if (typed.command != nullptr) values(wanted_argument(typed));
  }

 private:
  void offer(std::string_view value, std::string_view says) {
    if (!fold(value).starts_with(fold(last_))) return;
    world_.out(
        fmt::format("{}\t{}\n", terminal_safe(value), terminal_safe(context_->words().say(says))));
  }

  void options(const Command* command) {
    if (command != nullptr) {
      for (const Option& option : command->options) offer(option.name, option.help);
    }
    for (const Option& option : global_options()) offer(option.name, option.help);
  }

  void values(const Wanted& wanted) {
    for (const std::string_view word : wanted.words) offer(word, "");
    if (wanted.takes == Takes::Setting) {
      for (const SettingSpec& spec : setting_specs()) offer(spec.name, spec.purpose);
    }
    if (wanted.takes == Takes::Map) {
      for (const ReadyMap& map : ready_maps()) offer(map.name, map.title);
    }
    records(wanted.takes);
  }

  void records(Takes takes) {
    std::error_code ignored;
    if (!std::filesystem::exists(context_->db_path(), ignored)) return;
    for (const Candidate& one : list_candidates(context_->db(), kind_of(takes), last_)) {
      world_.out(fmt::format("{}\t{}\n", terminal_safe(one.value), terminal_safe(one.says)));
    }
  }

  static std::string_view kind_of(Takes takes) {
    switch (takes) {
      case Takes::Client: return "client";
      case Takes::Call: return "call";
      case Takes::Template: return "template";
      case Takes::Map: return "map";
      case Takes::Request: return "request";
      case Takes::Promise: return "promise";
      case Takes::Feedback: return "feedback";
      case Takes::Mail: return "mail";
      case Takes::Lead: return "lead";
      case Takes::Deal: return "deal";
      case Takes::Task: return "task";
      case Takes::Meeting: return "meeting";
      case Takes::Document: return "document";
      case Takes::Trip: return "trip";
      case Takes::Order: return "order";
      case Takes::Staff: return "staff";
      default: return "";
    }
  }

  World& world_;
  std::vector<std::string> words_;
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
