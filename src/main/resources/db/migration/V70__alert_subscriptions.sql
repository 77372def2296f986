-- what somebody wants to be told, and where; without a row it follows from his roles
-- kinds, areas, notices: codes between blanks, '' where all are meant (notices: none)
-- mandatory: its holder cannot stop it
create table alert_subscription (
    account_id bigint        not null primary key,
    active     varchar(3)    not null,
    mandatory  varchar(3)    not null,
    kinds      varchar(200)  not null,
    areas      varchar(5000) not null,
    language   varchar(40)   not null,
    week_day   int           not null,
    at_hour    int           not null,
    quiet_too  varchar(3)    not null,
    attachment varchar(3)    not null,
    notices    varchar(200)  not null,
    address    varchar(254),
    webhook    varchar(1000)
);
alter table alert_subscription add foreign key (account_id) references account (id);
