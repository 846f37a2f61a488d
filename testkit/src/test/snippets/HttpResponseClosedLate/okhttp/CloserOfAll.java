package snippets.httpresponseclosedlate.okhttp;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The registry that is handed in closes them, when its owner says so. */
public final class CloserOfAll {

  private final OkHttpClient client;

  public CloserOfAll(OkHttpClient client) {
    this.client = client;
  }

  public List<Reader> readers(List<Request> requests, List<Closeable> registry) throws IOException {
    List<Reader> readers = new ArrayList<>();
    for (Request request : requests) {
      Response response = client.newCall(request).execute();
      registry.add(response);
      readers.add(response.body().charStream());
    }
    return readers;
  }
}
