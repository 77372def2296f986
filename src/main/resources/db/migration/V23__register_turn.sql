-- one row: whoever changes the register locks it first, so that the next one need not wait; register_state is locked too, by
-- those as well who only need it to stay as it is for a moment
create table register_turn (
    id int not null primary key
);
insert into register_turn (id) values (1);
