package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Predicate;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What the functions of this file do with a response, they do. */
public final class FunctionsOfTheFile {
  private final OkHttpClient client = new OkHttpClient();

  private <T> T run(Request request, Function<Response, T> reader) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return reader.apply(client.newCall(request).execute());
  }

  public String tag(Request request) throws IOException {
    return run(request, response -> response.header("ETag"));
  }

  private boolean test(Request request, Predicate<Response> test) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return test.test(client.newCall(request).execute());
  }

  public boolean isNew(Request request) throws IOException {
    return test(request, FunctionsOfTheFile::isOk);
  }

  private static boolean isOk(Response response) {
    return response.code() == 200;
  }

  private <T> T closing(Request request, Function<Response, T> reader) throws IOException {
    return reader.apply(client.newCall(request).execute());
  }

  public int code(Request request) throws IOException {
    return closing(
        request,
        response -> {
          try (response) {
            return response.code();
          }
        });
  }

  public static <T> T ofOthers(OkHttpClient client, Request request, Function<Response, T> reader)
      throws IOException {
    return reader.apply(client.newCall(request).execute());
  }
}
