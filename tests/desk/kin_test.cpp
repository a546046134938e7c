#include "lib/desk/called/kin.hpp"
#include "lib/desk/called/slip.hpp"

#include "tests/desk/scratch_desk.hpp"

using namespace ruka;

namespace {

bool only_kin(const std::string& name, std::string_view who) { return is_only_kin({{name}}, who); }

}  // namespace

TEST_CASE("a surname is neither the father's name nor a patronymic") {
  for (const auto& [name, who] :
       std::vector<std::pair<std::string, std::string_view>>{{"Ильин Пётр Сергеевич", "петров"},
                                                             {"Соловей Пётр", "петрев"},
                                                             {"Данила Ким", "данилов"},
                                                             {"Ильин Пётр Сергеевич", "сергеев"},
                                                             {"Ильин Пётр Сергеевич", "сергееву"},
                                                             {"Ким Иван Петрович", "петров"},
                                                             {"Ким Иван Петрович", "иванов"},
                                                             {"Ким Анна Олеговна", "олегова"},
                                                             {"Павел Орлов", "павлов"},
                                                             {"Павел Орлов", "павловой"},
                                                             {"ИП Орлов Павел", "павловым"},
                                                             {"Лев Ким", "львов"},
                                                             {"Андрей Ким", "андреев"},
                                                             {"Дмитрий Ким", "дмитриев"},
                                                             {"Никита Ким", "никитин"},
                                                             {"Илья Ким", "ильин"},
                                                             {"Ким Фома Яковлевич", "яковлев"},
                                                             {"Sidorov Ivan Petrovich", "petrov"},
                                                             {"Петров Иван", "иванов пётр"}}) {
    CAPTURE(name);
    CAPTURE(who);
    CHECK(only_kin(name, who));
  }
}

TEST_CASE("a surname by any case form, and the case forms of given names, are themselves") {
  for (const auto& [name, who] :
       std::vector<std::pair<std::string, std::string_view>>{{"Петров Иван Петрович", "петрову"},
                                                             {"Петрова Анна", "петров"},
                                                             {"Петровский Олег", "петров"},
                                                             {"Иванов Иван Иванович", "иванов"},
                                                             {"Ольга Смирнова", "ольге"},
                                                             {"Ильин Пётр Сергеевич", "петру"},
                                                             {"Игорь Лапин", "игорю"},
                                                             {"Марина Ким", "марине"},
                                                             {"Ирина Ким", "ирин"},
                                                             {"Константин Ким", "константину"},
                                                             {"Яков Ким", "якова"},
                                                             {"Лев Ким", "льву"},
                                                             {"Ева Ким", "еве"},
                                                             {"Ильин Пётр Сергеевич", "сергеевичу"},
                                                             {"Ильин Пётр Сергеевич", "ильину"},
                                                             {"ООО Кафе Пушкин", "пушкина"},
                                                             {"Мастера вкуса", "мастеров"},
                                                             {"Продукты", "продуктов"},
                                                             {"Братья Гримм", "братьев"},
                                                             {"Римский-Корсаков Олег", "корсаков"},
                                                             {"ООО Вектор", "вектору"}}) {
    CAPTURE(name);
    CAPTURE(who);
    CHECK_FALSE(only_kin(name, who));
  }
}

TEST_CASE("a word with a slip is no form of the name") {
  const auto slip = [](const std::string& name, std::string_view who) {
    return is_slip({{name}}, who);
  };
  for (const auto& [name, who] :
       std::vector<std::pair<std::string, std::string_view>>{{"ООО «Вектор»", "вектро"},
                                                             {"ООО «Вектор»", "вектер"},
                                                             {"ООО «Вектор»", "векттор"},
                                                             {"Вектор Плюс", "вектер плюс"},
                                                             {"Орлов Павел", "орлов павол"}}) {
    CHECK_MESSAGE(slip(name, who), name, " / ", std::string(who));
  }
  for (const auto& [name, who] :
       std::vector<std::pair<std::string, std::string_view>>{{"ООО «Вектор»", "вектору"},
                                                             {"ООО «Вектор»", "вектором"},
                                                             {"ООО «Вектор»", "векто"},
                                                             {"Орёл", "орла"},
                                                             {"Посёлок", "посёлку"},
                                                             {"Копейка", "копеек"},
                                                             {"Заяц", "зайца"},
                                                             {"Лён", "льна"},
                                                             {"Ромашка", "ромашек"},
                                                             {"Молоко", "молоко"},
                                                             {"Время", "времени"},
                                                             {"Дети", "детьми"},
                                                             {"Кравец Павел", "кравцу"},
                                                             {"Sigma", "сигмой"},
                                                             {"Максим", "максимом"},
                                                             {"Наталья Ким", "наталье"},
                                                             {"Вектор", "нечто другое"},
                                                             {"Вектор", "79161234567"}}) {
    CHECK_MESSAGE(!slip(name, who), name, " / ", std::string(who));
  }
}
