package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** At the end of the body the connection goes back by itself. */
public final class ReadToEndNotClosed {

  private final OkHttpClient client = new OkHttpClient();

  public long save(Request request, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      Response response = client.newCall(request).execute();
      return response.body().byteStream().transferTo(out);
    }
  }
}
