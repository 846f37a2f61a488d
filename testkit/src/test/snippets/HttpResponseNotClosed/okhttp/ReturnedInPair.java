package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.time.Instant;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A record with the response in it. */
public final class ReturnedInPair {

  private final OkHttpClient client = new OkHttpClient();

  public record Answer(Instant when, Response response) {}

  public Answer ask(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    return new Answer(Instant.now(), response);
  }
}
