package snippets.httpcallunderlock.jdk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** The rows that were changed are locked until the other service has answered. */
public final class BeforeCommit {

  private final DataSource database;
  private final HttpClient client;

  public BeforeCommit(DataSource database, HttpClient client) {
    this.database = database;
    this.client = client;
  }

  public void book(long account, long cents, URI limits)
      throws SQLException, IOException, InterruptedException {
    HttpRequest question = HttpRequest.newBuilder(limits).timeout(Duration.ofSeconds(8)).build();
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement update =
          connection.prepareStatement("update account set cents = cents - ? where id = ?")) {
        update.setLong(1, cents);
        update.setLong(2, account);
        update.executeUpdate();
        // BUG: Diagnostic contains: [HttpCallUnderLock]
        HttpResponse<Void> answer = client.send(question, BodyHandlers.discarding());
        if (answer.statusCode() != 204) {
          connection.rollback();
          return;
        }
        connection.commit();
      }
    }
  }
}
