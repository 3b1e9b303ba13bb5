package org.sojourn.applications.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sojourn.access.people.AccountRegister;
import org.sojourn.applications.ApplicationRegister;
import org.sojourn.applications.answers.AnswerRegister;
import org.sojourn.applications.answers.ReceiptCard;
import org.sojourn.calls.CallRegister;
import org.sojourn.platform.Language;
import org.sojourn.platform.Refusal;
import org.sojourn.platform.Texts;
import org.sojourn.platform.paper.Paper;
import org.sojourn.platform.paper.PaperWriter;
import org.sojourn.platform.paper.PaperWriter.Fact;
import org.sojourn.platform.web.When;

/**
 * The caller's own receipts as files, with {@code ?callId=4711&number=1}: {@code receipt.pdf} to be kept, in the language of
 * the pages, and {@code receipt.txt}, the very bytes the digest is of.
 */
@WebServlet("/applications/receipts/*")
public class ReceiptFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationRegister applications;

    @Inject
    private AnswerRegister register;

    @Inject
    private AccountRegister accounts;

    @Inject
    private CallRegister calls;

    @Inject
    private Language language;

    @Inject
    private Texts texts;

    @Inject
    private When when;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String name = String.valueOf(request.getPathInfo());
            Optional<ReceiptCard> receipt = receipt(request.getParameter("callId"), request.getParameter("number"));
            if (receipt.isEmpty() || !List.of("/receipt.pdf", "/receipt.txt").contains(name))
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else if (name.endsWith(".txt"))
                send(response, receipt.get(), "txt", receipt.get().content().getBytes(StandardCharsets.UTF_8));
            else send(response, receipt.get(), "pdf", Paper.pdf(paper(receipt.get(), request.getParameter("callId"))));
        } catch (Refusal e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<ReceiptCard> receipt(String callId, String number) {
        if (callId == null || !callId.matches("\\d{1,18}") || number == null || !number.matches("\\d{1,6}"))
            return Optional.empty();
        return applications.mine(Long.parseLong(callId)).stream()
                .flatMap(mine -> register.receipts(mine.id()).stream())
                .filter(receipt -> receipt.number() == Integer.parseInt(number))
                .findFirst();
    }

    private String paper(ReceiptCard receipt, String callId) {
        String call = calls.call(Long.parseLong(callId))
                .map(one -> one.title(language.locale()))
                .orElse("");
        PaperWriter paper = new PaperWriter(language.locale(), texts.of("applications.receipt.paper", call));
        paper.facts(List.of(
                new Fact(
                        texts.get("applications.step.PERSON.name"),
                        accounts.me().name()),
                new Fact(texts.get("applications.receipt.number"), "" + receipt.number()),
                new Fact(texts.get("applications.receipt.given"), when.moment(receipt.givenAt())),
                new Fact(
                        texts.get("applications.receipt.digest"),
                        receipt.digest().replaceAll("(.{16})(?=.)", "$1 "))));
        paper.text(texts.get("applications.receipt.content.text"));
        paper.heading(texts.get("applications.receipt.content"));
        Arrays.stream(receipt.content().split("\n")).forEach(paper::text);
        return paper.xhtml();
    }

    private static void send(HttpServletResponse response, ReceiptCard receipt, String kind, byte[] file)
            throws IOException {
        response.setContentType(kind.equals("pdf") ? "application/pdf" : "text/plain;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"receipt-" + receipt.applicationId() + "-" + receipt.number() + "." + kind
                        + "\"");
        response.getOutputStream().write(file);
    }
}
