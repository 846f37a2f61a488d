package snippets.httpresponsenotclosed.okhttp;

import java.io.File;
import java.io.IOException;
import java.util.EventObject;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSink;
import okio.Okio;

/** Other code looks at the response, which is read after it: so it has not taken it over. */
public final class LentBeforeEarlyReturn {

  private final OkHttpClient client = new OkHttpClient();
  private final Consumer<Response> audit;

  public LentBeforeEarlyReturn(Consumer<Response> audit) {
    this.audit = audit;
  }

  public File download(Request request, File folder) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    String name = new EventObject(response).toString();
    if (name.isEmpty()) {
      return null;
    }
    File file = new File(folder, name);
    try (BufferedSink sink = Okio.buffer(Okio.sink(file))) {
      sink.writeAll(response.body().source());
    }
    return file;
  }

  public String text(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    audit.accept(response);
    if (response.header("ETag") == null) {
      return null;
    }
    return response.body().string();
  }
}
