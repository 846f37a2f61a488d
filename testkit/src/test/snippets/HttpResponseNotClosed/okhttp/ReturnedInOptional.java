package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Given away in a wrapper. */
public final class ReturnedInOptional {

  private final OkHttpClient client = new OkHttpClient();

  public Optional<Response> find(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    if (response.code() == 404) {
      response.close();
      return Optional.empty();
    }
    return Optional.of(response);
  }
}
