package snippets.httpclientinloop.okhttp;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Clients of one builder share its pool. */
public final class BuilderFieldBuiltInLoop {

  private final OkHttpClient.Builder builder =
      new OkHttpClient.Builder().callTimeout(Duration.ofSeconds(10));

  public void send(List<Request> requests) throws IOException {
    for (Request request : requests) {
      OkHttpClient client = builder.build();
      client.newCall(request).execute().close();
    }
  }
}
