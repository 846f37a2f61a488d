package io.github.httpvet.samples.responsenotclosed.feign;

import feign.Feign;
import feign.RequestLine;
import feign.Response;
import feign.okhttp.OkHttpClient;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.OutputStream;

/** A method that gives a {@code feign.Response} hands it over open, unless its body is small. */
@Situation(rule = "HttpResponseNotClosed", client = "feign")
public final class ResponseOfInterface {

  interface Files {
    @RequestLine("GET /large")
    Response get();
  }

  private final OkHttpClient transport = new OkHttpClient();

  @Bad(
      calls = 20,
      expect = {"connections = 20", "client ESTABLISHED = 20", "held bytes > 1000000"})
  public int statusOnly(Peer peer) {
    Files files = Feign.builder().client(transport).target(Files.class, base(peer));
    // BUG: HttpResponseNotClosed
    Response response = files.get();
    return response.status();
  }

  @Good(
      calls = 20,
      expect = {"connections = 1", "client ESTABLISHED = 1", "held bytes = 0"})
  public long readAndClosed(Peer peer) throws IOException {
    Files files = Feign.builder().client(transport).target(Files.class, base(peer));
    try (Response response = files.get()) {
      return response.body().asInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  private static String base(Peer peer) {
    return "http://" + peer.host() + ":" + peer.port();
  }
}
