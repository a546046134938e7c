A paper is signed and received when it is, never ahead; a year of two digits is one that was.

    $ ruka archive add --title Договор --kind contract --signed 31.12.99 -q; ruka archive add --title Акт --kind act --received 1.1.70 -q; ruka archive list --columns id,signed_on,received_on -f csv
    1
    2
    id,signed_on,received_on
    2,,1970-01-01
    1,1999-12-31,
    $ ruka archive add --title Счёт --kind invoice --signed 01.01.2030 --lang ru; echo "[$?]"
    ruka: подписан: день 01.01.2030 ещё не наступил
      укажите день, когда это было; что ещё предстоит подписать — задача: ruka task add
    [2]
    $ ruka archive add --title Счёт --kind invoice --received завтра; echo "[$?]"; ruka archive edit 1 --signed 24.11.2026; echo "[$?]"; ruka archive edit 1 --received 31.12.28; echo "[$?]"
    ruka: received on: 24.11.2026 is yet to come
      write the day on which it was; what is still to be signed is a task: ruka task add
    [2]
    ruka: signed on: 24.11.2026 is yet to come
      write the day on which it was; what is still to be signed is a task: ruka task add
    [2]
    ruka: received on: 31.12.2028 is yet to come
      write the day on which it was; what is still to be signed is a task: ruka task add
    [2]
    $ ruka archive edit 1 --signed 23.11.2026 --received сегодня -q; ruka archive list --columns id,signed_on,received_on -f csv
    1
    id,signed_on,received_on
    2,,1970-01-01
    1,2026-11-23,2026-11-23
