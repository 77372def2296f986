-- what was said of a week to a reader, so that it can be looked up, and the next week be compared with it
create table kept_digest (
    account_id bigint          not null,
    week       varchar(8)      not null,
    made_at    timestamp(6) with time zone not null,
    content    varchar(1000000) not null,
    primary key (account_id, week)
);
alter table kept_digest add foreign key (account_id) references account (id);
comment on table kept_digest is 'append only: what was said stays said';
