// A line of words becomes a command, its values and the global options.
#include <doctest/doctest.h>

#include "apps/ruka/command_words.hpp"
#include "apps/ruka/help/meaning.hpp"
#include "apps/ruka/parse.hpp"

namespace ruka {

namespace {

using Arguments = std::vector<std::string>;

std::string command_of(const Arguments& arguments) {
  const Line line = read_line(arguments);
  return line.command == nullptr ? "" : line.command->words;
}

std::string wrong_with(const Arguments& arguments) {
  const Line line = read_line(arguments);
  return line.error ? in_english(line.error->message()) : "";
}

std::string hint_of(const Arguments& arguments) {
  const Line line = read_line(arguments);
  return line.error ? in_english(line.error->hint()) : "";
}

}  // namespace

TEST_CASE("the first words name the command, in either language, wherever global options stand") {
  const std::pair<Arguments, const char*> cases[] = {
      {{}, "today"},
      {{"-f", "json"}, "today"},
      {{"task"}, "task list"},
      {{"задачи"}, "task list"},
      {{"Задача", "добавить", "x"}, "task add"},
      {{"отчет", "день"}, "report day"},
      {{"--lang", "ru", "client", "--mask", "list"}, "client list"},
      {{"task", "--overdue"}, "task list"},
      {{"task", "--просроченные"}, "task list"},
      {{"client", "calls"}, "client calls"},
      {{"клиент", "звонки", "перенести", "1", "завтра"}, "client calls move"},
  };
  for (const auto& [arguments, command] : cases) CHECK(command_of(arguments) == command);
}

TEST_CASE("a word that only one noun or one client's verb has leads there alone") {
  const std::pair<Arguments, const char*> cases[] = {
      {{"call", "вектор"}, "client call"},
      {{"звонок", "вектор"}, "client call"},
      {{"deal"}, "lead deal list"},
      {{"сделка"}, "lead deal list"},
      {{"обращения"}, "client request list"},
      {{"log"}, "log"},
      {{"verify"}, ""},
      {{"list"}, ""},
      {{"heat", "1", "hot"}, ""},
  };
  for (const auto& [arguments, command] : cases) CHECK(command_of(arguments) == command);
}

TEST_CASE("an option's value is the next word, whatever it looks like") {
  const std::pair<Arguments, const char*> cases[] = {
      {{"--note", "-n"}, "-n"},
      {{"--note", "--quiet"}, "--quiet"},
      {{"--note", "--"}, "--"},
      {{"--note=--quiet"}, "--quiet"},
      {{"--note=", "x"}, ""},
      {{"--note=a=b"}, "a=b"},
      {{"--note", "-f=json"}, "-f=json"},
      {{"--note", "--db=x"}, "--db=x"},
      {{"--note==json"}, "=json"},
      {{"--note", "[a,b]"}, "[a,b]"},
      {{"--note", "{}"}, "{}"},
      {{"--note", "%%"}, "%%"},
      {{"--заметка", "a"}, "a"},
      {{"--note", "a", "--note", "a"}, "a"},
      {{"--ПРИМЕЧАНИЕ=a"}, "a"},
  };
  for (const auto& [options, note] : cases) {
    Arguments arguments{"client", "add", "Вектор"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const Line line = read_line(arguments);
    REQUIRE(line.values);
    CHECK(line.values->text("--note") == note);
    CHECK_FALSE(line.globals.dry_run);
    CHECK_FALSE(line.globals.quiet);
  }
}

TEST_CASE("an option that takes one value is not given two") {
  const Line line = read_line({"client", "add", "Вектор", "--note", "a", "--note", "b"});
  REQUIRE(line.error);
  CHECK(line.error->message().id.find("is given twice") != std::string::npos);
  CHECK_FALSE(read_line({"client", "add", "Вектор", "--tag", "a", "--tag", "b"}).error);
  CHECK_FALSE(read_line({"client", "list", "--limit", "1", "--limit", "2"}).error);
}

TEST_CASE("short options stand alone, together or with their value") {
  const Line line = read_line({"-qn", "task", "list", "-f=json", "-ox.csv"});

  CHECK(line.globals.quiet);
  CHECK(line.globals.dry_run);
  CHECK(line.globals.format == "json");
  CHECK(line.globals.output == "x.csv");
  CHECK_FALSE(line.error);
}

TEST_CASE("negative numbers and what stands behind -- are values") {
  CHECK(read_line({"task", "add", "x", "--due", "-1d"}).values->text("--due") == "-1d");
  CHECK(read_line({"client", "list", "-5"}).words == Arguments{"-5"});
  CHECK(read_line({"client", "list", "--sort", "-name"}).globals.sort == "-name");
  CHECK(read_line({"task", "add", "--", "--title"}).values->text("TEXT") == "--title");
  CHECK(read_line({"task", "done", "1", "--", "--"}).words == Arguments{"1", "--"});
}

TEST_CASE("what is wrong is kept until the language and the format are known") {
  const Line line = read_line({"client", "lst", "--lang", "ru", "-f", "json"});

  REQUIRE(line.error);
  CHECK(line.globals.lang == "ru");
  CHECK(line.globals.format == "json");
}

TEST_CASE("a wrong line says what is wrong") {
  const std::pair<Arguments, const char*> cases[] = {
      {{"client", "list", "--limit"}, "--limit needs a value"},
      {{"client", "list", "-o"}, "--output needs a value"},
      {{"client", "list", "--quiet=true"}, "--quiet takes no value"},
      {{"client", "list", "--limit", "x"}, "“x” does not fit --limit"},
      {{"client", "list", "--hue"}, "there is no option “--hue” here"},
      {{"client", "list", "-z"}, "there is no option “-z” here"},
      {{"client", "call"}, "WHO is missing"},
      {{"звонок"}, "WHO is missing"},
      {{"task", "show", "1", "2"}, "“2” is one word too many"},
      {{"report"}, "ruka report needs a further word"},
      {{"clint"}, "there is no command “ruka clint”"},
  };
  for (const auto& [arguments, message] : cases) CHECK(wrong_with(arguments) == message);
}

TEST_CASE("a text without its quotes is shown with them") {
  CHECK(hint_of({"task", "add", "Позвонить", "в", "типографию"}) ==
        "a text of several words is given in quotes: \"Позвонить в типографию\"");
}

TEST_CASE("an unknown word is answered with the command that it means") {
  const std::pair<Arguments, const char*> cases[] = {
      {{"clint"}, "did you mean “ruka client”?"},
      {{"сдшуте"}, "did you mean “ruka client”?"},
      {{"клеент"}, "did you mean “ruka клиент”?"},
      {{"client", "lst"}, "did you mean “ruka client list”?"},
      {{"client", "жалоба"}, "did you mean “ruka клиент обращение добавить”?"},
      {{"verify"}, "one of these may be meant: ruka client verify, ruka archive verify"},
      {{"funnel"}, "did you mean “ruka lead deal list”?"},
      {{"qqqqqq"}, "ruka --help lists them"},
  };
  for (const auto& [arguments, hint] : cases) CHECK(hint_of(arguments) == hint);
}

TEST_CASE("of a line that is shown without names only the command stays, as it was typed") {
  const std::pair<const char*, const char*> cases[] = {
      {"ruka client call вектор \"Иван\"", "ruka client call …"},
      {"ruka клиент звонок вектор", "ruka клиент звонок …"},
      {"ruka звонок вектор", "ruka звонок …"},
      {"ruka вектор", "ruka …"},
      {"ruka task list", "ruka task list"},
      {"ruka", "ruka"},
      {"ruka --db x client list", "ruka …"},
  };
  for (const auto& [line, shown] : cases) CHECK(shortened_command(line) == shown);
}

}  // namespace ruka
