package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * {@code RestTemplateBuilder}. Read in 2.7.18 and 3.5.7: without a factory of its own it takes what
 * the class path has, none of which bounds connect and response unless it is told to.
 */
final class SpringBoot {

  static final Library LIBRARY =
      Library.of(
          "Spring Boot",
          """
          supports 2.7.18 org.springframework.boot:spring-boot:2.7.18 org.springframework:spring-web:5.3.39
          supports 3.5.7 org.springframework.boot:spring-boot:3.5.7 org.springframework:spring-web:7.0.10
          type org.springframework.boot.web.client.RestTemplateBuilder is builder
          fluent org.springframework.boot.web.client.RestTemplateBuilder
          fresh org.springframework.boot.web.client.RestTemplateBuilder#<init>(..)
          fresh org.springframework.boot.web.client.RestTemplateBuilder#build() -> org.springframework.web.client.RestTemplate
          blocks org.springframework.boot.web.client.RestTemplateBuilder#build() | connect,response made=connect,response
          sets connect org.springframework.boot.web.client.RestTemplateBuilder#setConnectTimeout(Duration) | copy
          sets response org.springframework.boot.web.client.RestTemplateBuilder#setReadTimeout(Duration) | copy
          sets connect org.springframework.boot.web.client.RestTemplateBuilder#connectTimeout(Duration) | copy since=3.4
          sets response org.springframework.boot.web.client.RestTemplateBuilder#readTimeout(Duration) | copy since=3.4
          # What these are given is not followed, and may have timeouts.
          sets connect,response org.springframework.boot.web.client.RestTemplateBuilder#requestFactory(..)
          sets connect,response org.springframework.boot.web.client.RestTemplateBuilder#requestFactoryBuilder(..) | since=3.4
          sets connect,response org.springframework.boot.web.client.RestTemplateBuilder#requestFactorySettings(..) | since=3.4
          sets connect,response org.springframework.boot.web.client.RestTemplateBuilder#configure(..)
          sets connect,response org.springframework.boot.web.client.RestTemplateBuilder#customizers(..)
          sets connect,response org.springframework.boot.web.client.RestTemplateBuilder#additionalCustomizers(..)
          """);

  private SpringBoot() {}
}
