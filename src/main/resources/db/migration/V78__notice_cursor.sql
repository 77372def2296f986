-- one row: up to which event of a case people have been told at once, and the day of which they were told what falls due
create table notice_cursor (
    id       int    not null primary key,
    event_id bigint not null,
    told_on  date   not null
);
insert into notice_cursor (id, event_id, told_on)
    select 1, coalesce(max(id), 0), date '2000-01-01' from case_event;
