package io.github.httpvet.samples.reads.clients;

import io.github.httpvet.samples.reads.Reading;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

/** Spring's factories of requests, with reads that time out. */
final class Factories {

  private static final Duration TIME = Duration.ofMillis(Reading.MILLIS);

  private Factories() {}

  static ClientHttpRequestFactory simple() {
    SimpleClientHttpRequestFactory factory = new SimpleClientHttpRequestFactory();
    factory.setReadTimeout(TIME);
    return factory;
  }

  static ClientHttpRequestFactory apache5() {
    CloseableHttpClient client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(Reading.CALLS)
                    .setMaxConnTotal(1000)
                    .build())
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setResponseTimeout(Reading.MILLIS, TimeUnit.MILLISECONDS)
                    .build())
            .build();
    return new HttpComponentsClientHttpRequestFactory(client);
  }
}
