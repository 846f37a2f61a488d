package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * Libraries that begin and end transactions of databases. Read in Spring 5.3.39 to 7.0.10 ({@code
 * TransactionTemplate#execute} runs its function between the two) and in the interfaces of JPA.
 */
final class Transactions {

  static final Library LIBRARY =
      Library.of(
          "transactions",
          """
          supports oldest org.springframework:spring-tx:5.3.39 javax.persistence:javax.persistence-api:2.2 jakarta.persistence:jakarta.persistence-api:3.0.0
          supports newest org.springframework:spring-tx:7.0.10 javax.persistence:javax.persistence-api:2.2 jakarta.persistence:jakarta.persistence-api:3.2.0
          type org.springframework.transaction.support.TransactionOperations is other
          type org.springframework.transaction.support.TransactionTemplate is other extends org.springframework.transaction.support.TransactionOperations
          holds org.springframework.transaction.support.TransactionOperations#execute(..)
          holds org.springframework.transaction.support.TransactionOperations#executeWithoutResult(..)
          begins javax.persistence.EntityTransaction#begin()
          ends javax.persistence.EntityTransaction#commit()
          begins jakarta.persistence.EntityTransaction#begin()
          ends jakarta.persistence.EntityTransaction#commit()
          """);

  private Transactions() {}
}
