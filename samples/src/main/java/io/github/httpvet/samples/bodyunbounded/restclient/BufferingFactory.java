package io.github.httpvet.samples.bodyunbounded.restclient;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.OutputStream;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** A factory that buffers has each body in memory, though the caller reads it part by part. */
@Situation(rule = "HttpBodyUnbounded", client = "restclient")
public final class BufferingFactory {

  private final RestClient buffering =
      over(
          // BUG: HttpBodyUnbounded
          new BufferingClientHttpRequestFactory(new SimpleClientHttpRequestFactory()));
  private final RestClient streaming = over(new SimpleClientHttpRequestFactory());

  @Bad(
      calls = 10,
      expect = {"allocated MiB >= 70"})
  public long buffered(Peer peer) {
    return copy(buffering, peer);
  }

  @Good(
      calls = 10,
      expect = {"allocated MiB < 50"})
  public long streamed(Peer peer) {
    return copy(streaming, peer);
  }

  private static RestClient over(ClientHttpRequestFactory factory) {
    return RestClient.builder().requestFactory(factory).build();
  }

  private static long copy(RestClient client, Peer peer) {
    return client
        .get()
        .uri(peer.large())
        .exchange(
            (request, response) -> response.getBody().transferTo(OutputStream.nullOutputStream()));
  }
}
