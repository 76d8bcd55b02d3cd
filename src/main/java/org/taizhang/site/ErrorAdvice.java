package org.taizhang.site;

import java.net.URI;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import org.taizhang.shared.EditConflictException;
import org.taizhang.shared.NotFoundException;
import org.taizhang.shared.RefusedException;

/**
 * Every error page: what happened and what to do next, in Chinese. An exception's own
 * text is shown only where we wrote it for the user.
 */
@ControllerAdvice
class ErrorAdvice {

	private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

	private static final String NEXT_STEP = "nextStep";

	@ExceptionHandler
	ModelAndView notFound(NotFoundException ex) {
		return page(HttpStatus.NOT_FOUND, "没有找到", ex.getMessage());
	}

	@ExceptionHandler({ NoResourceFoundException.class, MethodArgumentTypeMismatchException.class })
	ModelAndView noSuchAddress() {
		return page(HttpStatus.NOT_FOUND, "没有找到", "没有这个页面。请检查地址，或从首页重新进入。");
	}

	@ExceptionHandler
	ModelAndView notOpenedThisWay(HttpRequestMethodNotSupportedException ex) {
		return page(HttpStatus.METHOD_NOT_ALLOWED, "不能这样打开", "这个地址只在提交表单时使用，不能直接打开。请从首页重新进入。");
	}

	@ExceptionHandler
	ModelAndView notInThisForm(HttpMediaTypeNotAcceptableException ex) {
		return page(HttpStatus.NOT_ACCEPTABLE, "没有这种格式", "这个地址不提供网页格式的内容。请从首页重新进入。");
	}

	@ExceptionHandler
	ModelAndView refused(RefusedException ex) {
		return page(HttpStatus.CONFLICT, "现在不能这样做", ex.getMessage());
	}

	@ExceptionHandler
	ModelAndView conflict(EditConflictException ex) {
		ModelAndView page = new ModelAndView("site/conflict", HttpStatus.CONFLICT);
		page.addObject("conflict", ex);
		return page;
	}

	@ExceptionHandler
	ModelAndView conflict(OptimisticLockingFailureException ex) {
		return page(HttpStatus.CONFLICT, "已被他人修改", "您打开页面以后，别人修改了同一条内容，这次没有保存。").addObject(NEXT_STEP,
				"请按浏览器的返回键，把刚才填写的内容复制下来，刷新后再改。");
	}

	@ExceptionHandler
	ModelAndView conflict(DataIntegrityViolationException ex) {
		log.warn("Refused by the database", ex);
		return page(HttpStatus.CONFLICT, "没有保存", "提交的内容与已有的数据冲突：可能是重复提交，或引用的内容刚被删除。").addObject(NEXT_STEP,
				"请返回刷新，核对后再试。");
	}

	@ExceptionHandler
	ModelAndView forbidden(AccessDeniedException ex) {
		return page(HttpStatus.FORBIDDEN, "没有权限", "您的账号不能打开这个页面，或不能改动这条内容。").addObject(NEXT_STEP, "需要时请联系系统管理员调整权限。");
	}

	@ExceptionHandler
	ModelAndView expired(CsrfException ex, HttpServletRequest request) {
		return page(HttpStatus.FORBIDDEN, "登录已过期", "登录已过期，或页面打开太久，这次没有保存。")
			.addObject(NEXT_STEP, "填报的文字留在这个浏览器里：用原来的账号重新登录，回到刚才的页面就会恢复，核对后再提交。选过的文件要重新选择。")
			.addObject("signInFor", pageBefore(request));
	}

	@ExceptionHandler
	ModelAndView tooLarge(MaxUploadSizeExceededException ex) {
		return page(HttpStatus.CONTENT_TOO_LARGE, "文件太大", "每个文件最多20 MB，这次没有上传。").addObject(NEXT_STEP,
				"请返回上一页，去掉图片或拆成几份后再传；要点也可以把文字粘贴进来，材料也可以改填网址。");
	}

	@ExceptionHandler({ ServletRequestBindingException.class, BindException.class,
			HandlerMethodValidationException.class, HttpMessageNotReadableException.class, MultipartException.class,
			MissingServletRequestPartException.class, HttpMediaTypeNotSupportedException.class })
	ModelAndView incomplete() {
		return page(HttpStatus.BAD_REQUEST, "内容不完整", "提交的内容不完整或格式不对，这次没有保存。").addObject(NEXT_STEP, "请返回刷新页面，重新填写。");
	}

	/** The browser has gone; nobody reads an answer. */
	@ExceptionHandler(AsyncRequestNotUsableException.class)
	void gone() {
	}

	@ExceptionHandler
	ModelAndView failed(Exception ex) {
		String number = UUID.randomUUID().toString().substring(0, 8);
		log.error("Error {}", number, ex);
		return page(HttpStatus.INTERNAL_SERVER_ERROR, "系统出错了", "刚才的操作可能没有完成。").addObject(NEXT_STEP,
				"请返回刷新后再试；仍不成功，请把编号 " + number + " 告诉系统管理员。");
	}

	/**
	 * The page the form was on, else the home page. Who is not signed in is asked to sign
	 * in first and then led there. Never more than a path, so that it stays on this site.
	 */
	private static String pageBefore(HttpServletRequest request) {
		String home = request.getContextPath() + "/";
		try {
			URI referrer = URI.create(String.valueOf(request.getHeader(HttpHeaders.REFERER)));
			String path = String.valueOf(referrer.getRawPath());
			if (!referrer.isAbsolute() || !path.startsWith(home) || path.startsWith("//")) {
				return "/";
			}
			String inside = path.substring(request.getContextPath().length());
			return (referrer.getRawQuery() != null) ? inside + "?" + referrer.getRawQuery() : inside;
		}
		catch (IllegalArgumentException ex) {
			return "/";
		}
	}

	private static ModelAndView page(HttpStatus status, String heading, String message) {
		ModelAndView page = new ModelAndView("site/problem", status);
		page.addObject("status", status.value());
		page.addObject("heading", heading);
		page.addObject("message", message);
		return page;
	}

}
