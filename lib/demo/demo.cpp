#include "lib/demo/demo.hpp"

#include <array>

#include "lib/archive/document.hpp"
#include "lib/base/error.hpp"
#include "lib/client/request/request.hpp"
#include "lib/client/request/request_course.hpp"
#include "lib/client/save/save_client.hpp"
#include "lib/client/template/template.hpp"
#include "lib/client/touch/touch_plan.hpp"
#include "lib/desk/staff/staff.hpp"
#include "lib/lead/deal/deal.hpp"
#include "lib/lead/lead.hpp"
#include "lib/lead/order/order.hpp"
#include "lib/meet/meeting.hpp"
#include "lib/meet/meeting_end.hpp"
#include "lib/task/task.hpp"
#include "lib/trip/trip.hpp"

#include "lib/client/contact/contact.hpp"

namespace ruka {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr std::array<const char*, 24> kCompanies = {
    "ООО «Вектор»",      "АО «Ёлочка»",       "ООО «Маяк»",         "ООО «Луч»",
    "ООО «Ромашка»",     "ПАО «Волга»",       "ООО «Северный дом»", "ИП Королёв",
    "ИП Зайцева",        "ООО «Техносфера»",  "ООО «Гранит»",       "АО «Прибор»",
    "ООО «Мебель-Град»", "ООО «Офис Плюс»",   "ООО «Альтаир»",      "ООО «Кедр»",
    "ИП Мухамедов",      "ООО «Стройсервис»", "АО «Уралмаш-Торг»",  "ООО «Берег»",
    "ООО «Арбат»",       "ООО «Новый век»",   "ООО «Престиж»",      "ООО «Дельта»"};
constexpr std::array<const char*, 6> kCities = {"Москва",          "Казань", "Екатеринбург",
                                                "Нижний Новгород", "Самара", "Тула"};
constexpr std::array<const char*, 8> kPeople = {"Пётр Ильин, директор",
                                                "Анна Воронова, закупки",
                                                "Сергей Лапин, снабжение",
                                                "Мария Ким, бухгалтер",
                                                "Олег Титов, коммерческий директор",
                                                "Ирина Белова, офис-менеджер",
                                                "Рустам Галеев, закупки",
                                                "Елена Соколова, секретарь"};
constexpr std::array<const char*, 10> kTalks = {
    "Просят КП на офисные кресла",   "Уточняют срок поставки", "Спрашивают про доставку",
    "Готовы подписать договор",      "Просят скидку на объём", "Нужен счёт на предоплату",
    "Интересуются новым каталогом",  "Вопрос по гарантии",     "Переносят встречу на неделю",
    "Благодарят за быструю отгрузку"};
constexpr std::array<const char*, 6> kMatters = {"нужен счёт",
                                                 "прислать каталог",
                                                 "заменить бракованное кресло",
                                                 "уточнить сроки поставки",
                                                 "копия накладной",
                                                 "заказ на 20 столов"};
constexpr std::array<const char*, 6> kTodos = {"Выслать КП",         "Подготовить презентацию",
                                               "Согласовать скидку", "Позвонить по договору",
                                               "Собрать отзывы",     "Сверить оплату"};
constexpr std::array<const char*, 5> kLeads = {"ООО «Парус»", "ООО «Сфера»", "ИП Орлова",
                                               "АО «Меридиан»", "ООО «Техпарк»"};

// Numbers that are the same every time, whatever the library.
class Dice {
 public:
  std::size_t below(std::size_t most) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::size_t>(state_ >> 33) % most;
  }
  bool one_in(std::size_t chance) { return below(chance) == 0; }

 private:
  std::uint64_t state_ = 20261123;
};

class Month {
 public:
  Month(Change& change, const PhraseContext& phrases, const Settings& settings)
      : change_(change), phrases_(phrases), settings_(settings) {}

  void fill() {
    const Day today = phrases_.today();
    const Day first = phrases_.calendar.add_working_days(today, -21);
    people(moment(first, 9 * 60));
    clients(moment(first, 9 * 60));
    for (Day on = first; on <= today; on += days(1)) {
      if (phrases_.calendar.is_working(on)) day(on);
    }
    leads();
    deals();
    order();
    ahead();
    calls_ahead();
    identities();
  }

 private:
  Instant moment(Day on, std::size_t minute) const {
    return phrases_.zone.to_instant(on + minutes(minute));
  }

  void people(Instant at) {
    add_staff(
        change_.at(at),
        {"Ольга Смирнова", "manager", "отдел продаж", "+7 916 000-11-22", "olga@example.ru", {}});
    assistant_ =
        add_staff(change_.at(at), {"Дарья Кузнецова", "assistant", "отдел продаж", "", "", {}});
    add_staff(change_.at(at), {"Игорь Лапин", "expert", "склад", "", "", {"логистика", "сроки"}});
    add_staff(change_.at(at),
              {"Вера Панина", "expert", "бухгалтерия", "", "", {"счета", "сверка"}});
  }

  void clients(Instant at) {
    for (std::size_t i = 0; i < kCompanies.size(); ++i) {
      ClientDraft draft;
      draft.name = kCompanies[i];
      draft.texts.city = kCities[dice_.below(kCities.size())];
      draft.phones = {fmt::format("+7 495 {:03}-{:02}-{:02}", 100 + i, 10 + i, 20 + i)};
      draft.vip = i % 8 == 3;
      if (i % 3 == 0) draft.tags = {"опт"};
      draft.contacts = {read_contact(fmt::format(
          "{}, +7 916 {:03}-{:02}-{:02}", kPeople[i % kPeople.size()], 200 + i, 30 + i, 40 + i))};
      clients_.push_back(add_client(change_.at(at), draft, Insist::Yes));
    }
  }

  ClientId someone() { return clients_[dice_.below(clients_.size())]; }

  void day(Day on) {
    const std::size_t calls = 15 + dice_.below(6);
    for (std::size_t i = 0; i < calls; ++i) call(on, 9 * 60 + 10 + i * 500 / calls);
    for (std::size_t i = 0; i < 3; ++i) request(on, 10 * 60 + i * 120);
    task(on);
    meeting(on);
  }

  void call(Day on, std::size_t minute) {
    const Instant at = moment(on, minute);
    if (at > phrases_.now) return;
    TouchDraft draft;
    draft.client = someone();
    draft.at = at;
    draft.summary = kTalks[dice_.below(kTalks.size())];
    draft.minutes = static_cast<std::int64_t>(2 + dice_.below(12));
    if (dice_.one_in(5)) draft.direction = Direction::Out;
    if (dice_.one_in(12)) {
      draft.direction = Direction::In;
      draft.status = TouchStatus::Missed;
      draft.minutes.reset();
      draft.summary.clear();
    }
    log_touch(change_.at(at), draft);
  }

  void request(Day on, std::size_t minute) {
    const Instant at = moment(on, minute);
    if (at > phrases_.now) return;
    RequestDraft draft{
        someone(), kMatters[dice_.below(kMatters.size())], "question", dice_.one_in(6), "call", at,
        {}};
    draft.due_at = request_due({false, draft.urgent, at}, settings_, phrases_);
    const RequestId id = add_request(change_.at(at), draft, settings_);
    const Instant answer = at + (draft.urgent ? hours(1) : hours(2 + dice_.below(20)));
    const bool forgotten = on >= phrases_.today() - days(2) && dice_.one_in(3);
    if (answer > phrases_.now || forgotten) return;
    answer_request(change_.at(answer), id, "Ответили, клиент доволен");
    close_request(change_.at(answer + minutes(10)), id, "", Unanswered::Refuse);
  }

  void task(Day on) {
    const Instant at = moment(on, 9 * 60 + 30);
    if (at > phrases_.now) return;
    TaskDraft draft;
    draft.title = kTodos[dice_.below(kTodos.size())];
    draft.client = someone();
    draft.staff = assistant_;
    draft.important = dice_.one_in(2);
    const Day due = phrases_.calendar.add_working_days(on, static_cast<int>(1 + dice_.below(4)));
    draft.due = moment(due, 12 * 60 + 60 * dice_.below(6));
    draft.estimate = minutes(15 + 15 * dice_.below(6));
    const TaskId id = add_task(change_.at(at), draft);
    if (*draft.due < phrases_.now && !dice_.one_in(6))
      finish_tasks(change_.at(*draft.due - hours(1)), {id});
  }

  void meeting(Day on) {
    MeetingDraft draft;
    draft.title = dice_.one_in(2) ? "Переговоры" : "Презентация";
    draft.type = draft.title == "Переговоры" ? "negotiation" : "presentation";
    draft.client = someone();
    draft.starts_at = moment(on, 60 * (11 + 4 * dice_.below(2)));
    draft.place = "Офис, переговорная 2";
    const MeetingId id = add_meeting(change_.at(moment(on, 9 * 60)), draft, Overlap::Allow,
                                     {moment(on, 9 * 60), phrases_.zone, phrases_.calendar});
    const Instant over = draft.starts_at + draft.length;
    if (over < phrases_.now) {
      hold_meeting(change_.at(over), id, "Договорились о пробной поставке", phrases_.zone);
    }
  }

  void leads() {
    for (std::size_t i = 0; i < kLeads.size(); ++i) {
      const Day next =
          phrases_.calendar.add_working_days(phrases_.today(), static_cast<int>(i) - 1);
      LeadDraft draft;
      draft.name = kLeads[i];
      draft.heat = kHeats[i % 3];
      draft.priority = kPriorities[(i + 1) % 3];
      draft.product = "офисная мебель";
      draft.source = i % 2 == 0 ? "сайт" : "выставка";
      draft.amount = Money{static_cast<std::int64_t>(150 + 75 * i) * 100'000, "RUB"};
      draft.next = NextStep{next, moment(next, 15 * 60), "позвонить"};
      add_lead(change_.at(phrases_.now - days(static_cast<int>(i))), draft);
    }
  }

  struct DemoDeal {
    std::size_t client;
    const char* title;
    std::vector<const char*> lines;
    int begun, expected;                   ///< in working days from today
    std::vector<std::string_view> stages;  ///< three working days after one another
    const char* next;
  };

  // What clients are about to buy, what they bought and what they did not.
  void deals() {
    const DemoDeal all[] = {
        {0,
         "Кресла для нового офиса",
         {"кресло «Престиж»; 50; 4 500", "сборка;; 15 000"},
         -12,
         5,
         {"qualification", "proposal", "negotiation"},
         "согласовать скидку"},
        {2,
         "Столы для переговорных",
         {"стол переговорный; 6; 38 000"},
         -7,
         10,
         {"qualification", "proposal"},
         "спросить о решении по КП"},
        {3, "Шкафы в архив", {"шкаф архивный; 20; 12 300"}, -4, -1, {"qualification"}, ""},
        {4,
         "Мебель в приёмную",
         {"диван; 2; 64 000", "стол журнальный; 1; 9 900"},
         -18,
         -5,
         {"proposal", "contract", "invoiced", "won"},
         ""},
        {5, "Стулья для столовой", {"стул; 120; 1 900"}, -15, 3, {"proposal", "lost"}, ""}};
    for (const DemoDeal& one : all) deal(one);
  }

  void deal(const DemoDeal& one) {
    const auto at = [&](int working_days, std::size_t hour) {
      return moment(phrases_.calendar.add_working_days(phrases_.today(), working_days), hour * 60);
    };
    DealDraft draft;
    draft.client = clients_[one.client];
    draft.title = one.title;
    for (const char* line : one.lines) draft.lines.push_back(read_deal_line(line));
    draft.expected_on = phrases_.calendar.add_working_days(phrases_.today(), one.expected);
    draft.owner = assistant_;
    if (*one.next != '\0') {
      const Instant next = at(1, 11);
      draft.next = NextStep{phrases_.zone.day_of(next), next, one.next};
    }
    int day = one.begun;
    const DealId id = add_deal(change_.at(at(day, 12)), draft);
    for (const std::string_view stage : one.stages) {
      const Instant moved = at(day += 3, 12);
      if (stage == "won") {
        win_deal(change_.at(moved), id);
      } else if (stage == "lost") {
        lose_deal(change_.at(moved), id, "выбрали дешевле");
      } else {
        move_deal(change_.at(moved), id, stage);
      }
    }
  }

  // What the deal that was won is being delivered by.
  void order() {
    const auto at = [&](int working_days, std::size_t hour) {
      return moment(phrases_.calendar.add_working_days(phrases_.today(), working_days), hour * 60);
    };
    OrderDraft draft;
    draft.client = clients_[4];
    draft.text = "Мебель в приёмную";
    draft.number = "318";
    draft.amount = Money{13'790'000, "RUB"};
    draft.promised = phrases_.calendar.add_working_days(phrases_.today(), 2);
    draft.requested_at = at(-6, 11);
    const OrderId id = add_order(change_.at(draft.requested_at), draft, phrases_.zone);
    int day = -6;
    for (const std::string_view stage : {"confirmed", "invoiced", "paid", "assembling"}) {
      const Instant reached = at(++day, 15);
      stage_order(change_.at(reached), id, stage, {reached}, phrases_.zone);
    }
  }

  // What lies before us: meetings, a trip, a paper to be archived.
  void ahead() {
    for (int i = 1; i <= 4; ++i) meeting(phrases_.calendar.add_working_days(phrases_.today(), i));
    TripDraft trip;
    trip.title = "Командировка в Казань";
    trip.starts_on = phrases_.today() + days(30);
    trip.ends_on = trip.starts_on + days(2);
    trip.city = "Казань";
    trip.budget = Money{8'000'000, "RUB"};
    add_trip(change_.at(phrases_.now), trip, phrases_.calendar, settings_);
    NewCopies no_copies(change_.db(), {});
    const Archive archive{no_copies, phrases_.calendar, settings_};
    DocumentDraft paper;
    paper.kind = "contract";
    paper.title = "Договор 17-П";
    paper.client = clients_.front();
    paper.signed_on = phrases_.calendar.add_working_days(phrases_.today(), -4);
    add_document(change_.at(phrases_.now), archive, paper, phrases_.today());
  }

  // Whom to call on the next working day, and what to say and ask.
  void calls_ahead() {
    const Day next = phrases_.calendar.add_working_days(phrases_.today(), 1);
    plan_call(change_.at(phrases_.now), {clients_[1],
                                         std::nullopt,
                                         {moment(next, 10 * 60), moment(next, 12 * 60)},
                                         "Обсудить скидку на объём"});
    plan_call(change_.at(phrases_.now),
              {clients_[2], std::nullopt, {moment(next, 15 * 60), moment(next, 15 * 60)}, ""});
    add_template(change_.at(phrases_.now), {{},
                                            "script",
                                            "Первый звонок",
                                            "{hello}, {greeting}! Это {me}, мебель для офиса.\n"
                                            "? Когда вам удобно поговорить?\n"
                                            "Спасибо, до связи!"});
    add_template(change_.at(phrases_.now),
                 {{},
                  "questions",
                  "Знакомство",
                  "Сколько рабочих мест нужно?\nК какому сроку?\nКто принимает решение?"});
  }

  // The same desk for the same moment, to the last byte: no identity is left to chance.
  void identities() {
    int number = 0;
    for (const char* table :
         {"clients", "leads", "tasks", "meetings", "documents", "trips", "deals", "orders"}) {
      Statement(change_.db(),
                fmt::format("UPDATE {} SET uid = printf('00000000-0000-4000-8000-%04x%08x', "
                            ":number, id)",
                            table))
          .bind(":number", ++number)
          .run();
    }
  }

  Change& change_;
  const PhraseContext& phrases_;
  const Settings& settings_;
  Dice dice_;
  StaffId assistant_{};
  std::vector<ClientId> clients_;
};

}  // namespace

void fill_demo(Change& change, const PhraseContext& phrases, const Settings& settings) {
  if (find_client_by_id(change.db(), ClientId{1})) {
    throw Error(ErrorKind::Refused, msg("this desk has clients already"),
                msg("give a new folder: ruka demo DIR"));
  }
  Month(change, phrases, settings).fill();
}

}  // namespace ruka
