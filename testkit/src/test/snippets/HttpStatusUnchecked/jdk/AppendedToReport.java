package snippets.httpstatusunchecked.jdk;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The text goes into a report as it is: nobody takes it for data. */
public final class AppendedToReport {

  private final HttpClient client;

  public AppendedToReport(HttpClient client) {
    this.client = client;
  }

  public String report(List<HttpRequest> requests) throws IOException, InterruptedException {
    StringBuilder report = new StringBuilder();
    for (HttpRequest request : requests) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      report.append(request.uri()).append(": ").append(response.body()).append('\n');
    }
    return report.toString();
  }
}
