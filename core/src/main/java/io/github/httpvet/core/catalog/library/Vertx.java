package io.github.httpvet.core.catalog.library;

import io.github.httpvet.core.catalog.Library;

/**
 * The clients of Vert.x, 4 and 5. Read in 4.5.32 and 5.0.12: each client has a pool of its own on
 * the event loops of its {@code Vertx}; {@code WebClient.wrap} shares that of a client. Bodies that
 * nobody reads are discarded, and nothing blocks.
 */
final class Vertx {

  static final Library LIBRARY =
      Library.parse(
          "Vert.x HttpClient and WebClient",
          """
          supports 4.0.3 io.vertx:vertx-core:4.0.3 io.vertx:vertx-web-client:4.0.3
          supports 5.0.12 io.vertx:vertx-core:5.0.12 io.vertx:vertx-web-client:5.0.12
          mention io.vertx
          type io.vertx.core.Vertx is other
          type io.vertx.core.http.HttpClient is client
          type io.vertx.core.http.HttpClientBuilder is builder | since=4.5
          type io.vertx.ext.web.client.WebClient is client
          fluent io.vertx.core.http.HttpClientBuilder

          client io.vertx.ext.web.client.WebClient#create(..) -> io.vertx.ext.web.client.WebClient
          client io.vertx.core.http.HttpClientBuilder#build() -> io.vertx.core.http.HttpClient | since=4.5
          fresh io.vertx.core.Vertx#httpClientBuilder() -> io.vertx.core.http.HttpClientBuilder | since=4.5
          # Options can name a client that is shared.
          shares io.vertx.core.http.HttpClientBuilder#with(HttpClientOptions) | since=4.5
          view io.vertx.ext.web.client.WebClient#wrap(..) -> io.vertx.ext.web.client.WebClient | arg0
          uses io.vertx.core.http.HttpClient#request(..)
          uses io.vertx.ext.web.client.WebClient#request(..)
          uses io.vertx.ext.web.client.WebClient#requestAbs(..)
          uses io.vertx.ext.web.client.WebClient#get(..)
          uses io.vertx.ext.web.client.WebClient#getAbs(..)
          uses io.vertx.ext.web.client.WebClient#post(..)
          uses io.vertx.ext.web.client.WebClient#postAbs(..)
          uses io.vertx.ext.web.client.WebClient#put(..)
          uses io.vertx.ext.web.client.WebClient#putAbs(..)
          uses io.vertx.ext.web.client.WebClient#patch(..)
          uses io.vertx.ext.web.client.WebClient#delete(..)
          uses io.vertx.ext.web.client.WebClient#deleteAbs(..)
          uses io.vertx.ext.web.client.WebClient#head(..)
          uses io.vertx.ext.web.client.WebClient#headAbs(..)
          """);

  private Vertx() {}
}
