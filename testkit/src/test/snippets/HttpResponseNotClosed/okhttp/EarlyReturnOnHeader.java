package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** No file name: nothing is returned and nothing closed. */
public final class EarlyReturnOnHeader {

  private final OkHttpClient client = new OkHttpClient();

  public Path download(Request request, Path folder) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Response response = client.newCall(request).execute();
    String name = response.header("X-File-Name");
    if (name == null) {
      return null;
    }
    Path file = folder.resolve(name);
    // BUG: Diagnostic contains: [HttpStatusUnchecked]
    Files.write(file, response.body().bytes());
    return file;
  }
}
