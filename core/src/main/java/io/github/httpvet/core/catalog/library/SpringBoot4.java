package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * {@code RestTemplateBuilder}, which Spring Boot 4 has in a module and package of its own. Read in
 * spring-boot-restclient 4.0.0 and 4.0.4: as before, nothing bounds connect and response unless it
 * is told to.
 */
final class SpringBoot4 {

  static final Library LIBRARY =
      Library.of(
          "Spring Boot 4",
          """
          supports 4.0.0 org.springframework.boot:spring-boot-restclient:4.0.0 org.springframework:spring-web:7.0.10
          supports 4.0.4 org.springframework.boot:spring-boot-restclient:4.0.4 org.springframework:spring-web:7.0.10
          type org.springframework.boot.restclient.RestTemplateBuilder is builder
          fluent org.springframework.boot.restclient.RestTemplateBuilder
          fresh org.springframework.boot.restclient.RestTemplateBuilder#<init>(..)
          fresh org.springframework.boot.restclient.RestTemplateBuilder#build() -> org.springframework.web.client.RestTemplate
          blocks org.springframework.boot.restclient.RestTemplateBuilder#build() | connect,response made=connect,response
          sets connect org.springframework.boot.restclient.RestTemplateBuilder#connectTimeout(Duration) | copy
          sets response org.springframework.boot.restclient.RestTemplateBuilder#readTimeout(Duration) | copy
          # What these are given is not followed, and may have timeouts.
          sets connect,response org.springframework.boot.restclient.RestTemplateBuilder#clientSettings(..)
          sets connect,response org.springframework.boot.restclient.RestTemplateBuilder#requestFactory(..)
          sets connect,response org.springframework.boot.restclient.RestTemplateBuilder#requestFactoryBuilder(..)
          sets connect,response org.springframework.boot.restclient.RestTemplateBuilder#configure(..)
          sets connect,response org.springframework.boot.restclient.RestTemplateBuilder#customizers(..)
          sets connect,response org.springframework.boot.restclient.RestTemplateBuilder#additionalCustomizers(..)
          """);

  private SpringBoot4() {}
}
