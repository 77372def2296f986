/**
 * What a made-up cooperative is made of: codes, communes, trades, names, members, reports, debts and property.
 *
 * <p>In come a draft and throws of the dice; out comes a cooperative that nothing is wrong with. It must not know what may
 * be wrong with one.
 */
package coop.docket.register.demonstration.fiction;
