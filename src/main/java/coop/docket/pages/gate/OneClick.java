package coop.docket.pages.gate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a route is sent to by programs that have read a mail, and by no page (RFC 8058): the secret in its address
 * is all the proof there is, and all that it does is to stop mails.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OneClick {}
