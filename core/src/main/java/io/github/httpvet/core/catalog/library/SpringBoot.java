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
          # Clients of the injected builders. Of the factories, `simple`, `jdk` and, but for the connect,
          # `reactor` bound nothing unless told, of the connectors `jdk`, `reactor` and `http-components` no
          # response (measured with Spring Boot 3.5.8 and a silent server); `simple`, `http-components` and the
          # connector `reactor` take 0 for none, the others refuse it. Names: metadata of
          # spring-boot-autoconfigure 3.4.0 and 3.5.8, of spring-boot-http-client 4.0.0, which deprecates the
          # first ones, and of spring-boot-http-codec 4.0.0.
          # https://docs.spring.io/spring-boot/3.5/appendix/application-properties/index.html
          key spring.http.client.connect-timeout | sets=connect none=zero or-refused open=spring.http.client.factory:simple,jdk
          key spring.http.client.read-timeout | sets=response none=zero or-refused open=spring.http.client.factory:simple,jdk,reactor
          key spring.http.reactiveclient.connect-timeout | sets=connect none=zero or-refused
          key spring.http.reactiveclient.read-timeout | sets=response none=zero or-refused open=spring.http.reactiveclient.connector:jdk,reactor,http-components
          # https://docs.spring.io/spring-boot/4.0/appendix/application-properties/index.html
          key spring.http.clients.connect-timeout | sets=connect none=zero or-refused open=spring.http.clients.imperative.factory:simple,jdk
          key spring.http.clients.read-timeout | sets=response none=zero or-refused open=spring.http.clients.imperative.factory:simple,jdk,reactor
          key spring.http.serviceclient.*.connect-timeout | sets=connect none=zero or-refused
          key spring.http.serviceclient.*.read-timeout | sets=response none=zero or-refused
          # -1 is no limit: https://docs.spring.io/spring-framework/reference/web/webflux/reactive-spring.html#webflux-codecs-limits
          key spring.codec.max-in-memory-size | whole-bodies=-1
          key spring.http.codecs.max-in-memory-size | whole-bodies=-1
          """);

  private SpringBoot() {}
}
