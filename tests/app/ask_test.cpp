// Questions at a terminal: what is typed decides, and what is no answer is asked again.
#include <doctest/doctest.h>

#include <fstream>

#include "tests/app/terminal.hpp"

using namespace ruka;

namespace {

// With a client that a register knows otherwise in two fields.
struct ReconcileDesk : Terminal {
  ReconcileDesk() : file(path.string() + ".csv") {
    run({"client", "add", "ООО Маяк", "--inn", "7707083893", "--city", "Тула"});
    std::ofstream(file) << "inn,name,city,kpp\n7707083893,ООО Маяк,Казань,770701001\n";
  }
  ~ReconcileDesk() { std::filesystem::remove(file); }

  std::filesystem::path file;
};

}  // namespace

TEST_CASE("differences are decided one by one; another word is asked again; Enter leaves it open") {
  ReconcileDesk desk;

  CHECK(desk.run({"client", "reconcile", desk.file.string(), "--ask", "-f", "csv"},
                 {"да", "в", ""}) == 1);

  CHECK(desk.out ==
        "id,client,field,ours,theirs,decision\n"
        "1,ООО Маяк,kpp,,770701001,taken\n1,ООО Маяк,city,Тула,Казань,none\n");
}

TEST_CASE("the act is shown before it is asked, without a terminal's control codes") {
  ReconcileDesk desk;

  CHECK(desk.run({"client", "erase", "1", "--reason", "отзыв согласия", "--color", "always"},
                 {"n"}) == 4);

  CHECK(desk.err.find("Emptied") != std::string::npos);
  CHECK(desk.err.find("x1b") == std::string::npos);
  CHECK(desk.err.find('\x1b') == std::string::npos);
}

TEST_CASE("an undo asks whoever is there where a later command has failed") {
  Terminal desk;
  desk.run({"client", "add", "ООО Маяк"});
  CHECK(desk.run({"task", "done", "9"}) == 3);

  CHECK(desk.run({"undo"}, {"n"}) == 4);
  CHECK(desk.err.find("“ruka task done”") != std::string::npos);
  CHECK(desk.run({"undo"}, {"y"}) == 0);
}
