package io.github.httpvet.samples.bodyunbounded.resttemplate;

import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.OutputStream;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** A factory that buffers has each body in memory, though the caller reads it part by part. */
@Situation(rule = "HttpBodyUnbounded", client = "resttemplate")
public final class BufferingFactory {

  private final RestTemplate buffering =
      new RestTemplate(
          // BUG: HttpBodyUnbounded
          new BufferingClientHttpRequestFactory(new SimpleClientHttpRequestFactory()));
  private final RestTemplate streaming = new RestTemplate(new SimpleClientHttpRequestFactory());

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

  private static long copy(RestTemplate template, Peer peer) {
    return template.execute(
        peer.large(),
        HttpMethod.GET,
        null,
        response -> response.getBody().transferTo(OutputStream.nullOutputStream()));
  }
}
