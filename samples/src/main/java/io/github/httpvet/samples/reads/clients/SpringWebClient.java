package io.github.httpvet.samples.reads.clients;

import io.github.httpvet.samples.reads.Parser;
import io.github.httpvet.samples.reads.Reading;
import io.github.httpvet.samples.reads.ReadsOf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Spring's WebClient, over Reactor Netty. */
@ReadsOf(client = "webclient")
public final class SpringWebClient {

  private final WebClient client =
      WebClient.builder()
          .clientConnector(
              new ReactorClientHttpConnector(
                  HttpClient.create(ConnectionProvider.create("reads", Reading.CALLS))
                      .responseTimeout(Duration.ofMillis(Reading.MILLIS))))
          .build();

  @Reading("stream of `bodyToFlux(..).toStream`")
  public void stream(String url) {
    client
        .get()
        .uri(url)
        .retrieve()
        .bodyToFlux(DataBuffer.class)
        .toStream()
        .forEach(SpringWebClient::parse);
  }

  private static int parse(DataBuffer part) {
    String text = part.toString(StandardCharsets.ISO_8859_1);
    DataBufferUtils.release(part);
    return (int) Parser.parse(text);
  }
}
