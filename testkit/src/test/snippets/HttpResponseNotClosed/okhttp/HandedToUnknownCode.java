package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.function.Function;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The parser from outside may close it. */
public final class HandedToUnknownCode {

  private final OkHttpClient client = new OkHttpClient();

  public <T> T get(Request request, Function<Response, T> parser) throws IOException {
    Response response = client.newCall(request).execute();
    return parser.apply(response);
  }
}
