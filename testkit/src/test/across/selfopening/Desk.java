package across.selfopening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.impl.client.CloseableHttpClient;

/** Objects that open something have to be closed by whoever makes them. */
final class Desk {
  private final CloseableHttpClient client;
  private final List<Report> reports = new ArrayList<>();

  Desk(CloseableHttpClient client) {
    this.client = client;
  }

  int status(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return new Report(url).status();
  }

  String checked(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    Report report = new Report(url);
    if (report.status() != 200) {
      throw new IOException(url);
    }
    return report.text();
  }

  String read(String url) throws IOException {
    return new Report(url).text();
  }

  int closed(String url) throws IOException {
    Report report = new Report(url);
    try {
      return report.status();
    } finally {
      report.close();
    }
  }

  void kept(String url) throws IOException {
    reports.add(new Report(url));
  }

  boolean sent(String url) throws IOException {
    Ticket ticket = new Ticket(client, url);
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    ticket.send();
    return ticket.isGood();
  }

  boolean sentAtOnce(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return new Ticket(client, url).sent().isGood();
  }

  String sentAndRead(String url) throws IOException {
    return new Ticket(client, url).sent().text();
  }

  boolean sentInTry(String url) throws IOException {
    try (Ticket ticket = new Ticket(client, url)) {
      ticket.send();
      return ticket.isGood();
    }
  }
}
