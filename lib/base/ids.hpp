#pragma once
// Ids of records: small integers that never change, each kind a type of its own.
#include <cstdint>
#include <optional>
#include <string_view>

namespace ruka {

enum class ClientId : std::int64_t {};
enum class ContactId : std::int64_t {};
enum class TouchId : std::int64_t {};
enum class RequestId : std::int64_t {};
enum class PromiseId : std::int64_t {};
enum class FeedbackId : std::int64_t {};
enum class ConsentId : std::int64_t {};
enum class TemplateId : std::int64_t {};
enum class LeadId : std::int64_t {};
enum class DealId : std::int64_t {};
enum class TaskId : std::int64_t {};
enum class MeetingId : std::int64_t {};
enum class DocumentId : std::int64_t {};
enum class TripId : std::int64_t {};
enum class OrderId : std::int64_t {};
enum class StaffId : std::int64_t {};
enum class ChangeId : std::int64_t {};

/// The number behind an id: for SQL, output and messages.
template <typename Id>
constexpr std::int64_t number(Id id) {
  return static_cast<std::int64_t>(id);
}

/// Nothing where there is no record.
template <typename Id>
constexpr std::optional<std::int64_t> number(const std::optional<Id>& id) {
  return id ? std::optional(number(*id)) : std::nullopt;
}

/// "12" or "#12" as an id's number; nothing for any other text, zero and negatives included.
std::optional<std::int64_t> parse_id_number(std::string_view text);

}  // namespace ruka
