package io.github.httpvet.samples.bodyunbounded.feign;

import feign.Feign;
import feign.Logger;
import feign.Logger.Level;
import feign.RequestLine;
import feign.Response;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;
import java.io.IOException;
import java.io.OutputStream;

/**
 * To log all, or headers, is to have each body in memory, though the caller reads it part by part.
 */
@Situation(rule = "HttpBodyUnbounded", client = "feign")
public final class LogLevelFull {

  interface Download {
    @RequestLine("GET /large")
    Response get();
  }

  @Bad(
      calls = 20,
      expect = {"allocated MiB >= 80"})
  public long full(Peer peer) throws IOException {
    // BUG: HttpBodyUnbounded
    return copy(Feign.builder().logger(new Quiet()).logLevel(Level.FULL), peer);
  }

  @Good(
      calls = 20,
      expect = {"allocated MiB < 60"})
  public long basic(Peer peer) throws IOException {
    return copy(Feign.builder().logger(new Quiet()).logLevel(Level.BASIC), peer);
  }

  private static long copy(Feign.Builder builder, Peer peer) throws IOException {
    String base = "http://" + peer.host() + ":" + peer.port();
    try (Response response = builder.target(Download.class, base).get()) {
      return response.body().asInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  private static final class Quiet extends Logger {

    @Override
    protected void log(String configKey, String format, Object... args) {
      // What is measured is what it costs to have something to say.
    }
  }
}
